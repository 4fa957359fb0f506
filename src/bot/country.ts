import { Composer } from 'grammy';
import { isActor, resolveName } from '../actors/resolve.ts';
import type { Standing } from '../ledger/claim.ts';
import type { Actor, Millis } from '../news.ts';
import type { DestinationsStore } from '../store/destinations.ts';
import type { StoriesStore } from '../store/stories.ts';
import { who } from '../words/actor.ts';
import { countriesTable, countryCard } from '../words/card.ts';
import { lines, oneLine } from '../words/message.ts';
import { args, callback, route } from './callback.ts';
import type { Ctx } from './context.ts';

interface CountryDeps {
  readonly destinations: DestinationsStore;
  readonly stories: StoriesStore;
  readonly ledger: { ofActor(actor: Actor): readonly Standing[]; all(): readonly Standing[] };
  readonly now: () => Millis;
}

export interface CountryAnswers {
  readonly composer: Composer<Ctx>;
  /** Answers a name; false where nothing bears it. `strict` is for words nobody marked as a name. */
  answer(ctx: Ctx, words: string, strict?: boolean): boolean;
}

export function country({ destinations, stories, ledger, now }: CountryDeps): CountryAnswers {
  const composer = new Composer<Ctx>();

  const card = (ctx: Ctx, actor: Actor) => {
    const destination = destinations.byChat(ctx.place.chat, ctx.place.thread);
    const held = destination ? destinations.subscriptions(destination.id) : null;
    const following =
      held?.subscribed === true &&
      !held.mutes.includes(actor) &&
      (held.everything || held.actors.includes(actor));
    return countryCard(
      actor,
      ledger.ofActor(actor),
      { reports: stories.count(actor), following },
      ctx,
      now(),
    );
  };

  function answer(ctx: Ctx, words: string, strict = false): boolean {
    const found = resolveName(words);
    switch (found.kind) {
      case 'actor':
        ctx.say(card(ctx, found.actor));
        return true;
      case 'group':
      case 'ambiguous':
        ctx.say({
          text: lines(
            ctx.t(found.kind === 'group' ? 'country-group' : 'country-ambiguous', {
              word: oneLine(words, 40),
            }),
          ),
          buttons: found.actors
            .slice(0, 12)
            .map((actor) => [{ text: who(actor, ctx.lang), data: callback('card', actor) }]),
        });
        return true;
      case 'near':
        // In a group the words may be for somebody else.
        if (strict && (ctx.place.kind !== 'private' || words.trim().split(/\s+/).length > 2)) return false;
        ctx.say({
          text: lines(ctx.t('unknown-near', { word: oneLine(words, 40) })),
          buttons: found.actors.map((actor) => [
            { text: `${who(actor, ctx.lang)}?`, data: callback('card', actor) },
          ]),
        });
        return true;
      case 'unknown':
        if (strict) return false;
        ctx.say({
          text: lines(ctx.t('unknown-country', { word: oneLine(words, 40) })),
          buttons: [[{ text: ctx.t('button-countries'), data: callback('countries') }]],
        });
        return false;
    }
  }

  composer.command('country', (ctx) => {
    const words = ctx.match.trim();
    if (words !== '') return void answer(ctx, words);
    ctx.say({
      text: lines(ctx.t('country-which')),
      buttons: [
        [
          { text: ctx.t('button-countries'), data: callback('countries') },
          { text: ctx.t('button-choose'), data: callback('pick', 0) },
        ],
      ],
    });
  });
  composer.callbackQuery(route('card'), (ctx) => {
    const [actor] = args(ctx.match);
    if (!isActor(actor)) return ctx.answer(ctx.t('stale-button'));
    ctx.say(card(ctx, actor));
  });

  const table = (ctx: Ctx): void => ctx.say(countriesTable(ledger.all(), ctx.t, ctx.lang));
  composer.command('countries', table);
  composer.callbackQuery(route('countries'), table);

  return { composer, answer };
}
