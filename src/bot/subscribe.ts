import { Composer } from 'grammy';
import { isActor as isKnown, resolveList, STATES_BY_INTEREST } from '../actors/resolve.ts';
import type { Actor, Millis } from '../news.ts';
import type { DestinationsStore } from '../store/destinations.ts';
import { actorName, actorSign, who } from '../words/actor.ts';
import { type Button, bold, lines, type Message, oneLine } from '../words/message.ts';
import { turning } from '../words/paging.ts';
import { args, callback, route, whole } from './callback.ts';
import type { Ctx } from './context.ts';
import { allowed, destinationHere } from './rights.ts';

interface SubscribeDeps {
  readonly destinations: DestinationsStore;
  readonly now: () => Millis;
}

export interface Subscribing {
  subscribe(ctx: Ctx, words: string): Promise<void>;
  readonly composer: Composer<Ctx>;
}

const ALL = /^(all|все|усе|всі|усі|всё|\*|everything)$/iu;
const PAGE = 18;
/** A message holds 4096 characters; the picker shows all. */
const MOST_NAMES = 40;

export function subscribe({ destinations, now }: SubscribeDeps): Subscribing {
  const composer = new Composer<Ctx>();
  const here = (ctx: Ctx): number => destinationHere(ctx, destinations, now());
  const known = (ctx: Ctx): number | null =>
    destinations.byChat(ctx.place.chat, ctx.place.thread)?.id ?? null;

  const state = (ctx: Ctx, id: number): Message => {
    const { subscribed, everything, actors, mutes } = destinations.subscriptions(id);
    const names = (all: readonly Actor[]): string =>
      all
        .slice(0, MOST_NAMES)
        .map((actor) => who(actor, ctx.lang))
        .join(', ') +
      (all.length > MOST_NAMES ? ` ${ctx.t('more-lines', { n: all.length - MOST_NAMES })}` : '');
    return {
      text: lines(
        !subscribed
          ? ctx.t('subscribed-not')
          : everything
            ? ctx.t('subscribed-all')
            : ctx.t('subscribed-some', { list: names(actors) }),
        subscribed && mutes.length > 0 && ctx.t('subscribed-muted', { list: names(mutes) }),
        subscribed && ctx.t('subscribed-next'),
      ),
      buttons: subscribed
        ? [
            [{ text: ctx.t('button-choose'), data: callback('pick', 0) }],
            [
              { text: ctx.t('button-settings'), data: callback('settings') },
              { text: ctx.t('button-unsubscribe'), data: callback('off') },
            ],
          ]
        : [
            [
              { text: ctx.t('button-subscribe-all'), data: callback('all') },
              { text: ctx.t('button-choose'), data: callback('pick', 0) },
            ],
          ],
    };
  };

  /** Whoever follows nobody any more is not subscribed. */
  const unfollow = (id: number, actor: Actor): void => {
    destinations.unfollow(id, actor);
    if (destinations.subscriptions(id).actors.length === 0) destinations.unsubscribe(id);
  };

  async function subscribeTo(ctx: Ctx, words: string): Promise<void> {
    if (!(await allowed(ctx))) return;
    if (words === '' || ALL.test(words)) {
      const id = here(ctx);
      destinations.subscribe(id, 'all', now());
      return ctx.say(state(ctx, id));
    }
    const { actors, held, unknown } = resolveList(words);
    if (actors.length + unknown.length === 0) {
      const text =
        held.length > 0
          ? ctx.t('subscribe-held', { list: held.map((actor) => who(actor, ctx.lang)).join(', ') })
          : ctx.t('unknown-country', { word: oneLine(words, 40) });
      return ctx.say({
        text: lines(text),
        buttons: [[{ text: ctx.t('button-choose'), data: callback('pick', 0) }]],
      });
    }
    if (actors.length > 0) {
      const id = here(ctx);
      const before = destinations.subscriptions(id);
      const keep = before.subscribed && !before.everything ? before.actors : [];
      destinations.subscribe(id, [...new Set([...keep, ...actors])], now());
      ctx.say(state(ctx, id));
    }
    for (const { word, near } of unknown.slice(0, 5)) {
      ctx.say({
        text: lines(ctx.t(near.length > 0 ? 'unknown-near' : 'unknown-country', { word: oneLine(word, 40) })),
        buttons: near
          .slice(0, 3)
          .map((actor) => [{ text: who(actor, ctx.lang), data: callback('follow', actor) }]),
      });
    }
  }

  composer.command('subscribe', (ctx) => subscribeTo(ctx, ctx.match.trim()));

  composer.command('unsubscribe', async (ctx) => {
    if (!(await allowed(ctx))) return;
    const id = known(ctx);
    const words = ctx.match.trim();
    if (id === null || !destinations.subscriptions(id).subscribed) {
      return ctx.say({
        text: lines(ctx.t('unsubscribed-already')),
        buttons: [[{ text: ctx.t('button-subscribe-all'), data: callback('all') }]],
      });
    }
    if (words === '' || ALL.test(words)) {
      destinations.unsubscribe(id);
      return ctx.say({
        text: lines(ctx.t('unsubscribed')),
        buttons: [[{ text: ctx.t('button-back-on'), data: callback('on') }]],
      });
    }
    const { actors, unknown } = resolveList(words);
    const { everything } = destinations.subscriptions(id);
    for (const actor of actors) {
      if (everything) destinations.mute(id, actor);
      else unfollow(id, actor);
    }
    for (const { word } of unknown.slice(0, 3))
      ctx.say({ text: lines(ctx.t('unknown-country', { word: oneLine(word, 40) })) });
    if (actors.length > 0 || unknown.length === 0) ctx.say(state(ctx, id));
  });

  const settle = (name: string, act: (ctx: Ctx, argument: string[]) => void): void => {
    composer.callbackQuery(route(name), async (ctx) => {
      if (await allowed(ctx)) act(ctx, args(ctx.match));
    });
  };

  settle('all', (ctx) => {
    const id = here(ctx);
    destinations.subscribe(id, 'all', now());
    ctx.answer(ctx.t('done'));
    ctx.say(state(ctx, id));
  });
  settle('on', (ctx) => {
    const id = here(ctx);
    const { everything, actors } = destinations.subscriptions(id);
    destinations.subscribe(id, everything || actors.length === 0 ? 'all' : actors, now());
    ctx.answer(ctx.t('done'));
    ctx.redraw(state(ctx, id));
  });
  settle('off', (ctx) => {
    const id = known(ctx);
    if (id !== null) destinations.unsubscribe(id);
    ctx.answer(ctx.t('done'));
    ctx.redraw({
      text: lines(ctx.t('unsubscribed')),
      buttons: [[{ text: ctx.t('button-back-on'), data: callback('on') }]],
    });
  });

  // Ukraine and Russia hold no position to follow.
  const isActor = (code: string | undefined): code is Actor =>
    isKnown(code) && code !== 'UA' && code !== 'RU';

  const follow = (ctx: Ctx, actor: Actor): number => {
    const id = here(ctx);
    const { subscribed, everything } = destinations.subscriptions(id);
    destinations.unmute(id, actor);
    if (!subscribed) destinations.subscribe(id, [actor], now());
    else if (!everything) destinations.follow(id, actor);
    return id;
  };
  settle('follow', (ctx, [actor]) => {
    if (!isActor(actor)) return ctx.answer(ctx.t('stale-button'));
    follow(ctx, actor);
    ctx.answer(ctx.t('followed', { actor: actorName(actor, ctx.lang) }));
  });
  settle('unfollow', (ctx, [actor]) => {
    const id = known(ctx);
    if (!isActor(actor) || id === null) return ctx.answer(ctx.t('stale-button'));
    if (destinations.subscriptions(id).everything) destinations.mute(id, actor);
    else unfollow(id, actor);
    ctx.answer(ctx.t('unfollowed', { actor: actorName(actor, ctx.lang) }));
  });

  settle('mute', (ctx, [actor]) => {
    if (!isActor(actor)) return ctx.answer(ctx.t('stale-button'));
    const id = here(ctx);
    destinations.mute(id, actor);
    ctx.answer(ctx.t('muted-notice', { actor: actorName(actor, ctx.lang) }));
    ctx.say({
      text: lines(ctx.t('muted', { actor: who(actor, ctx.lang) })),
      buttons: [
        [
          {
            text: ctx.t('button-unmute', { actor: actorName(actor, ctx.lang) }),
            data: callback('unmute', actor),
          },
        ],
      ],
    });
  });
  settle('unmute', (ctx, [actor]) => {
    const id = known(ctx);
    if (!isActor(actor) || id === null) return ctx.answer(ctx.t('stale-button'));
    destinations.unmute(id, actor);
    ctx.answer(ctx.t('done'));
    ctx.redraw({ text: lines(ctx.t('unmuted', { actor: who(actor, ctx.lang) })) });
  });

  /** A page of states with a tick at those followed; pressing one turns it. */
  const picker = (ctx: Ctx, page: number): Message => {
    const id = known(ctx);
    const { subscribed, everything, actors } =
      id === null
        ? { subscribed: false, everything: false, actors: [] as Actor[] }
        : destinations.subscriptions(id);
    const pages = Math.ceil(STATES_BY_INTEREST.length / PAGE);
    const at = Math.min(page, pages - 1);
    const chosen = new Set(subscribed && !everything ? actors : []);
    const cells: Button[] = STATES_BY_INTEREST.slice(at * PAGE, (at + 1) * PAGE).map((actor) => ({
      text: `${chosen.has(actor) ? '✅' : actorSign(actor)} ${actorName(actor, ctx.lang)}`,
      data: callback('turn', actor, at),
    }));
    const rows: Button[][] = [];
    for (let i = 0; i < cells.length; i += 2) rows.push(cells.slice(i, i + 2));
    rows.push(...turning(at, pages, (next) => callback('pick', next)));
    rows.push([{ text: ctx.t('button-subscribe-all'), data: callback('all') }]);
    return {
      text: lines(
        bold(ctx.t('pick-title')),
        everything && subscribed ? ctx.t('pick-from-all') : ctx.t('pick-hint'),
      ),
      buttons: rows,
    };
  };
  composer.callbackQuery(route('pick'), (ctx) => {
    const page = whole(args(ctx.match)[0]) ?? 0;
    const fresh = !ctx.msg?.text?.startsWith(ctx.t('pick-title'));
    if (fresh) ctx.say(picker(ctx, page));
    else ctx.redraw(picker(ctx, page));
  });
  settle('turn', (ctx, [actor, page]) => {
    if (!isActor(actor)) return ctx.answer(ctx.t('stale-button'));
    const id = here(ctx);
    const { subscribed, everything, actors } = destinations.subscriptions(id);
    const chosen = new Set(subscribed && !everything ? actors : []);
    if (!chosen.delete(actor)) chosen.add(actor);
    if (chosen.size > 0) destinations.subscribe(id, [...chosen], now());
    else destinations.unsubscribe(id);
    ctx.answer(ctx.t(chosen.has(actor) ? 'followed' : 'unfollowed', { actor: actorName(actor, ctx.lang) }));
    ctx.redraw(picker(ctx, whole(page) ?? 0));
  });

  return { subscribe: subscribeTo, composer };
}
