import { Composer, InputFile } from 'grammy';
import { resolveName } from '../actors/resolve.ts';
import { actorOf, nameOf } from '../actors/table.ts';
import type { Change, LedgerClaim, Standing } from '../ledger/claim.ts';
import { type Actor, CONTRIBUTIONS, type Contribution, type Millis, STANCES, type Stance } from '../news.ts';
import { countByMonth } from '../pictures/months.ts';
import type { Painter } from '../pictures/painter.ts';
import { runsOf } from '../pictures/timeline.ts';
import { actorName } from '../words/actor.ts';
import { contributionWords } from '../words/claim.ts';
import type { Translate } from '../words/fluent.ts';
import { type Button, lines, oneLine } from '../words/message.ts';
import { calendarDay } from '../words/time.ts';
import { args, callback, route } from './callback.ts';
import { type Ctx, keyboard } from './context.ts';

interface PicturesDeps {
  readonly painter: Painter;
  readonly ledger: {
    all(): readonly Standing[];
    ofActor(actor: Actor): readonly Standing[];
    changesOfActor(actor: Actor): readonly Change[];
    changesSince(at: Millis): readonly Change[];
    claimsOfActor(actor: Actor): readonly LedgerClaim[];
  };
  readonly failed: (error: unknown) => void;
  readonly now: () => Millis;
}

const DAY: Millis = 86_400_000;
const ON_THE_MAP: readonly Contribution[] = [
  'ground_troops',
  'air',
  'naval',
  'training',
  'monitoring',
  'logistics',
];

const legend = (t: Translate): Record<Stance, string> =>
  Object.fromEntries(STANCES.map((stance) => [stance, t(`countries-${stance}`)])) as Record<Stance, string>;

const monthNames = (lang: string): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(lang === 'uk' ? 'uk-UA' : 'en-GB', { month: 'short', timeZone: 'UTC' })
      .format(Date.UTC(2025, month, 15))
      .replace('.', ''),
  );

/** `/map`, and the timelines of one state and of all. */
export function pictures({ painter, ledger, failed, now }: PicturesDeps): Composer<Ctx> {
  const composer = new Composer<Ctx>();

  async function send(
    ctx: Ctx,
    caption: string,
    draw: () => Promise<Buffer>,
    buttons: readonly (readonly Button[])[],
  ): Promise<void> {
    ctx.call('sendChatAction', { chat_id: ctx.place.chat, action: 'upload_photo' });
    try {
      const markup = keyboard(buttons);
      ctx.call('sendPhoto', {
        chat_id: ctx.place.chat,
        ...(ctx.place.thread === null ? {} : { message_thread_id: ctx.place.thread }),
        photo: new InputFile(await draw(), 'poruka.png'),
        caption,
        ...(markup ? { reply_markup: markup } : {}),
      });
    } catch (error) {
      failed(error);
      ctx.say({ text: lines(ctx.t('picture-failed')) });
    }
  }

  function map(ctx: Ctx, contribution: Contribution): Promise<void> {
    const { t, lang } = ctx;
    const stances: Record<Actor, Stance> = {};
    for (const { actor, position } of ledger.all()) {
      if (position && position.contribution === contribution && actor.length === 2)
        stances[actor] = position.stance;
    }
    const title = t('map-title', { contribution: contributionWords(contribution, t) });
    const date = t('map-date', { date: calendarDay(now(), lang, ctx.zone) });
    const others = ON_THE_MAP.filter((one) => one !== contribution).map((one) => ({
      text: contributionWords(one, t),
      data: callback('map', one),
    }));
    return send(
      ctx,
      `${title}, ${date}`,
      () =>
        painter.map({
          theme: 'light',
          title,
          date,
          stances,
          names: Object.fromEntries(
            [...Object.keys(stances), 'UA'].map((actor) => [actor, nameOf(actor, lang)]),
          ),
          legend: legend(t),
          unknown: t('map-nodata'),
          nothing: t('countries-none'),
        }),
      [
        others.slice(0, 3),
        others.slice(3),
        [{ text: t('button-months'), data: callback('months', contribution) }],
      ],
    );
  }

  function timeline(ctx: Ctx, actor: Actor): Promise<void> {
    const { t, lang } = ctx;
    const changes = ledger.changesOfActor(actor);
    if (changes.length === 0) {
      ctx.say({ text: lines(t('timeline-empty', { actor: actorName(actor, lang) })) });
      return Promise.resolve();
    }
    const claims = ledger
      .claimsOfActor(actor)
      .filter((claim) => claim.withdrawn === null && claim.voice === 'own' && claim.part === 'main');
    const kinds = CONTRIBUTIONS.filter((kind) => changes.some((change) => change.contribution === kind));
    const from = Math.min(...changes.map((change) => change.at)) - 7 * DAY;
    const title = t('timeline-title', { actor: actorName(actor, lang) });
    const date = t('map-date', { date: calendarDay(now(), lang, ctx.zone) });
    // The day is the finest a year shows; a time to the millisecond would never be found in the cache again.
    const to = Math.ceil(now() / DAY) * DAY;
    return send(
      ctx,
      `${title}, ${date}`,
      () =>
        painter.timeline({
          theme: 'light',
          title,
          date,
          from,
          to,
          rows: kinds.map((kind) => ({
            label: contributionWords(kind, t),
            runs: runsOf(changes, kind, to),
            reports: claims
              .filter((claim) => claim.contribution === kind)
              .map((claim) => ({ at: claim.said, stance: claim.stance })),
          })),
          months: monthNames(lang),
          legend: legend(t),
          nothing: t('countries-none'),
        }),
      [[{ text: t('button-reports'), data: callback('reports', actor, 0) }]],
    );
  }

  function months(ctx: Ctx, contribution: Contribution): Promise<void> {
    const { t, lang } = ctx;
    const changes = ledger.changesSince(0);
    const first = Math.min(
      now(),
      ...changes.filter((change) => change.contribution === contribution).map((change) => change.at),
    );
    const title = `${t('timeline-all')}: ${contributionWords(contribution, t)}`;
    const date = t('map-date', { date: calendarDay(now(), lang, ctx.zone) });
    return send(
      ctx,
      `${title}, ${date}`,
      () =>
        painter.months({
          theme: 'light',
          title,
          date,
          months: countByMonth(changes, contribution, first, Math.ceil(now() / DAY) * DAY),
          names: monthNames(lang),
          legend: legend(t),
          nothing: t('countries-none'),
        }),
      [[{ text: t('button-map'), data: callback('map', contribution) }]],
    );
  }

  const contributionOf = (word: string | undefined): Contribution | undefined =>
    CONTRIBUTIONS.find((one) => one === word);

  composer.command('map', (ctx) => {
    const word = ctx.match.trim().toLowerCase();
    if (word === '') return ctx.later(map(ctx, 'ground_troops'));
    const named = CONTRIBUTIONS.find(
      (kind) => kind === word || contributionWords(kind, ctx.t).startsWith(word),
    );
    if (named) return ctx.later(map(ctx, named));
    const found = resolveName(word);
    if (found.kind === 'actor') return ctx.later(timeline(ctx, found.actor));
    ctx.say({
      text: lines(ctx.t('map-unknown', { word: oneLine(word, 40) })),
      buttons: [ON_THE_MAP.slice(0, 3), ON_THE_MAP.slice(3)].map((row) =>
        row.map((kind) => ({ text: contributionWords(kind, ctx.t), data: callback('map', kind) })),
      ),
    });
  });
  composer.callbackQuery(route('map'), (ctx) => {
    const contribution = contributionOf(args(ctx.match)[0]);
    if (!contribution) return ctx.answer(ctx.t('stale-button'));
    ctx.answer(ctx.t('picture-busy'));
    return ctx.later(map(ctx, contribution));
  });
  composer.callbackQuery(route('months'), (ctx) => {
    const contribution = contributionOf(args(ctx.match)[0]);
    if (!contribution) return ctx.answer(ctx.t('stale-button'));
    ctx.answer(ctx.t('picture-busy'));
    return ctx.later(months(ctx, contribution));
  });
  composer.callbackQuery(route('line'), (ctx) => {
    const [actor] = args(ctx.match);
    if (!actor || !actorOf(actor)) return ctx.answer(ctx.t('stale-button'));
    ctx.answer(ctx.t('picture-busy'));
    return ctx.later(timeline(ctx, actor));
  });
  return composer;
}
