import { Composer } from 'grammy';
import { type Millis, STANCES, type Stance } from '../../news.ts';
import type { AdminsStore } from '../../store/admins.ts';
import type { AnalysesStore, StoredClaim } from '../../store/analyses.ts';
import type { Article } from '../../store/articles.ts';
import type { Moved } from '../../store/ledger.ts';
import { actorName, who } from '../../words/actor.ts';
import { agreementOf, claimLine, stanceWords } from '../../words/claim.ts';
import { bold, joined, lines, linked, type Message, oneLine } from '../../words/message.ts';
import { moment } from '../../words/time.ts';
import { args, callback, route, whole } from '../callback.ts';
import type { Ctx } from '../context.ts';
import { type Explained, explanation } from '../why.ts';

interface ReviewDeps {
  readonly analyses: AnalysesStore;
  readonly admins: AdminsStore;
  readonly article: (id: number) => Article | null;
  /** The article behind an address, whatever the spelling of the link. */
  readonly byLink: (link: string) => Article | null;
  readonly explained: (article: Article) => Explained;
  /** Folds the claim's cell anew and edits what was sent of its story. */
  readonly changed: (claim: StoredClaim) => readonly Moved[];
  readonly now: () => Millis;
}

/** `/review`: the latest claims one by one, to withdraw or correct; `/why LINK`. */
export function review({
  analyses,
  admins,
  article,
  byLink,
  explained,
  changed,
  now,
}: ReviewDeps): Composer<Ctx> {
  const composer = new Composer<Ctx>();

  function card(ctx: Ctx, claim: StoredClaim): Message {
    const source = claim.article === null ? null : article(claim.article);
    const sentence = claim.spans?.sentence.text;
    const older = analyses.claimBefore(claim.id);
    const newer = analyses.claimAfter(claim.id);
    return {
      text: lines(
        bold(ctx.t('review-title', { id: String(claim.id) })),
        joined([
          bold(who(claim.actor, ctx.lang)),
          `: ${claimLine(claim, agreementOf(actorName(claim.actor, ctx.lang)), ctx.t, ctx.lang)}`,
        ]),
        claim.speaker && oneLine(claim.speaker, 60),
        claim.voice === 'other' && ctx.t('review-other'),
        sentence && ctx.t('why-claim', { sentence: oneLine(sentence, 400) }),
        source && linked(oneLine(source.title) || ctx.t('no-title'), source.link),
        source && `${source.outlet} · ${moment(source.published, now(), ctx.lang, ctx.zone)}`,
        claim.withdrawn !== null && ctx.t('review-withdrawn'),
      ),
      buttons: [
        STANCES.filter((stance) => stance !== claim.stance)
          .slice(0, 3)
          .map((stance) => stanceButton(ctx, claim, stance)),
        STANCES.filter((stance) => stance !== claim.stance)
          .slice(3)
          .map((stance) => stanceButton(ctx, claim, stance)),
        [
          claim.withdrawn === null
            ? { text: ctx.t('button-withdraw'), data: callback('claim', 'no', claim.id) }
            : { text: ctx.t('button-reinstate'), data: callback('claim', 'yes', claim.id) },
        ],
        [
          ...(newer === null ? [] : [{ text: '◀︎', data: callback('claim', 'see', newer) }]),
          ...(older === null ? [] : [{ text: '▶︎', data: callback('claim', 'see', older) }]),
        ],
      ].filter((row) => row.length > 0),
    };
  }
  const stanceButton = (ctx: Ctx, claim: StoredClaim, stance: Stance) => ({
    text: stanceWords(stance, agreementOf(actorName(claim.actor, ctx.lang)), ctx.t),
    data: callback('claim', stance, claim.id),
  });

  composer.command('review', (ctx) => {
    const newest = analyses.claimBefore(null);
    const claim = newest === null ? null : analyses.claim(newest);
    ctx.say(claim ? card(ctx, claim) : { text: lines(ctx.t('review-none')) });
  });

  composer.callbackQuery(route('claim'), (ctx) => {
    const [what, id] = args(ctx.match);
    const claim = whole(id) === null ? null : analyses.claim(whole(id)!);
    if (!claim) return ctx.answer(ctx.t('stale-button'));
    const user = ctx.from.id;
    const stance = STANCES.find((one) => one === what);
    if (what === 'no' && claim.withdrawn === null) {
      analyses.withdraw(claim.id, user, 'review', now());
      admins.record(
        user,
        'claim.withdraw',
        String(claim.id),
        { before: `${claim.actor} ${claim.contribution} ${claim.stance}` },
        now(),
      );
      changed(claim);
    } else if (what === 'yes' && claim.withdrawn !== null) {
      analyses.reinstate(claim.id);
      admins.record(user, 'claim.reinstate', String(claim.id), {}, now());
      changed(claim);
    } else if (stance) {
      // A correction is a claim of its own beside the one it corrects, so that what the rules read stays known.
      analyses.withdraw(claim.id, user, `corrected to ${stance}`, now());
      const fresh = analyses.addClaim({ ...claim, stance }, claim.article, 'admin', claim.said, claim.link);
      admins.record(
        user,
        'claim.correct',
        String(fresh),
        { before: { id: claim.id, stance: claim.stance }, after: stance },
        now(),
      );
      changed(claim);
      ctx.answer(ctx.t('done'));
      return ctx.redraw(card(ctx, analyses.claim(fresh)!));
    }
    ctx.answer(what === 'see' ? undefined : ctx.t('done'));
    ctx.redraw(card(ctx, analyses.claim(claim.id)!));
  });

  composer.command('why', (ctx) => {
    const link = ctx.match.trim();
    if (link === '') return ctx.say({ text: lines(ctx.t('why-usage')) });
    const found = byLink(link);
    ctx.say(found ? explanation(explained(found), ctx) : { text: lines(ctx.t('why-unknown')) });
  });
  return composer;
}
