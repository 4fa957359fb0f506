import { Composer } from 'grammy';
import type { Place, Verdict } from '../news.ts';
import type { StoredClaim } from '../store/analyses.ts';
import { actorName, who } from '../words/actor.ts';
import { agreementOf, claimLine } from '../words/claim.ts';
import { bold, joined, lines, linked, type Message, oneLine, upToLimit } from '../words/message.ts';
import { args, callback, route, whole } from './callback.ts';
import type { Ctx } from './context.ts';

/** What is known of an alert's lead article. */
export interface Explained {
  readonly title: string;
  readonly link: string | null;
  readonly verdict: Verdict | null;
  readonly claims: readonly StoredClaim[];
}

interface WhyDeps {
  readonly explain: (story: number) => Explained | null;
  readonly actors: (story: number) => readonly string[];
}

const MOST_REASONS = 8;

const placeWords = (place: Place, ctx: Ctx): string =>
  ctx.t(place === 'title' || place === 'summary' ? `why-place-${place}` : 'why-place-body');

export function explanation(found: Explained, ctx: Ctx): Message {
  const reasons = (found.verdict?.reasons ?? [])
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_REASONS);
  const topics = (found.verdict?.topics ?? []).map((topic) => ctx.t(`topic-${topic}`)).join(', ');
  return {
    text: upToLimit(
      [
        bold(ctx.t('why-title')),
        linked(oneLine(found.title) || ctx.t('no-title'), found.link),
        ...(topics ? [lines(ctx.t('why-topics', { topics }))] : []),
        ...(reasons.length === 0 && found.claims.length === 0 ? [lines(ctx.t('why-rules-none'))] : []),
        ...reasons.map((reason) =>
          lines(
            ctx.t('why-rule', {
              place: placeWords(reason.place, ctx),
              text: oneLine(reason.text, 80),
              rule: reason.rule,
              weight: `${reason.weight >= 0 ? '+' : ''}${Math.round(reason.weight * 100) / 100}`,
            }),
          ),
        ),
        ...found.claims
          .filter((claim) => claim.withdrawn === null)
          .map((claim) =>
            lines(
              '',
              joined([
                bold(who(claim.actor, ctx.lang)),
                `: ${claimLine(claim, agreementOf(actorName(claim.actor, ctx.lang)), ctx.t, ctx.lang)}`,
              ]),
              claim.spans ? ctx.t('why-claim', { sentence: oneLine(claim.spans.sentence.text, 280) }) : null,
            ),
          ),
      ],
      (n) => ctx.t('more-lines', { n }),
    ),
  };
}

/** The buttons under an alert: why it came, and which state not to hear of. */
export function why({ explain, actors }: WhyDeps): Composer<Ctx> {
  const composer = new Composer<Ctx>();
  composer.callbackQuery(route('why'), (ctx) => {
    const story = whole(args(ctx.match)[0]);
    const found = story === null ? null : explain(story);
    if (!found) return ctx.answer(ctx.t('stale-button'));
    ctx.say(explanation(found, ctx));
  });
  composer.callbackQuery(route('mutes'), (ctx) => {
    const story = whole(args(ctx.match)[0]);
    const found = story === null ? [] : actors(story).filter((actor) => actor !== 'UA' && actor !== 'RU');
    if (found.length === 0) return ctx.answer(ctx.t('stale-button'));
    ctx.say({
      text: lines(ctx.t('mutes-which')),
      buttons: found
        .slice(0, 12)
        .map((actor) => [{ text: `🔕 ${who(actor, ctx.lang)}`, data: callback('mute', actor) }]),
    });
  });
  return composer;
}
