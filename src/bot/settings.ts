import { Composer } from 'grammy';
import { type Millis, TOPICS } from '../news.ts';
import type { DestinationsStore } from '../store/destinations.ts';
import { translator, UI_LANGS } from '../words/fluent.ts';
import { bold, lines, type Message } from '../words/message.ts';
import { moment } from '../words/time.ts';
import { args, callback, route } from './callback.ts';
import type { Ctx } from './context.ts';
import { allowed, destinationHere } from './rights.ts';

interface SettingsDeps {
  readonly destinations: DestinationsStore;
  readonly now: () => Millis;
}

const DAY: Millis = 86_400_000;
/** 23:00 to 7:00, in minutes after local midnight. */
const QUIET = { from: 23 * 60, until: 7 * 60 } as const;
const LANGUAGE_NAMES = { uk: 'Українська', en: 'English' } as const;

const hour = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** `/settings`, `/language`, `/privacy`, `/forget`. */
export function settings({ destinations, now }: SettingsDeps): Composer<Ctx> {
  const composer = new Composer<Ctx>();
  const here = (ctx: Ctx): number => destinationHere(ctx, destinations, now());

  const page = (ctx: Ctx): Message => {
    const destination = destinations.byChat(ctx.place.chat, ctx.place.thread);
    const held = destination ? destinations.subscriptions(destination.id) : null;
    const topics = held?.topics ?? null;
    const paused = held?.pausedUntil && held.pausedUntil > now() ? held.pausedUntil : null;
    const tick = (on: boolean): string => (on ? '✅ ' : '');
    return {
      text: lines(
        bold(ctx.t('settings-title')),
        ctx.t(held?.subscribed ? 'settings-on' : 'settings-off'),
        paused !== null && ctx.t('settings-paused', { until: moment(paused, now(), ctx.lang, ctx.zone) }),
        topics
          ? ctx.t('settings-topics', { topics: topics.map((topic) => ctx.t(`topic-${topic}`)).join(', ') })
          : ctx.t('settings-topics-all'),
        ctx.t('settings-changes', { on: held?.changesOnly ? 'yes' : 'no' }),
        held?.quiet
          ? ctx.t('settings-quiet', { from: hour(held.quiet.from), until: hour(held.quiet.until) })
          : ctx.t('settings-quiet-off'),
        ctx.t('settings-digest', { on: held?.digest ? 'yes' : 'no' }),
        ctx.t('settings-zone', { zone: ctx.zone }),
      ),
      buttons: [
        ...TOPICS.map((topic) => [
          {
            text: `${tick(topics === null || topics.includes(topic))}${ctx.t('button-topic', { topic: ctx.t(`topic-${topic}`) })}`,
            data: callback('set', 'topic', topic),
          },
        ]),
        [
          {
            text: `${tick(held?.changesOnly ?? false)}${ctx.t('button-changes')}`,
            data: callback('set', 'changes'),
          },
          { text: `${tick(held?.digest != null)}${ctx.t('button-digest')}`, data: callback('set', 'digest') },
        ],
        [
          { text: `${tick(held?.quiet != null)}${ctx.t('button-quiet')}`, data: callback('set', 'quiet') },
          { text: ctx.t(paused ? 'button-unpause' : 'button-pause'), data: callback('set', 'pause') },
        ],
        [
          { text: ctx.t('button-choose'), data: callback('pick', 0) },
          { text: ctx.t('button-language'), data: callback('lang') },
        ],
      ],
    };
  };

  composer.command('settings', (ctx) => ctx.say(page(ctx)));
  composer.callbackQuery(route('settings'), (ctx) => ctx.say(page(ctx)));
  composer.callbackQuery(route('set'), async (ctx) => {
    if (!(await allowed(ctx))) return;
    const [what, value] = args(ctx.match);
    const id = here(ctx);
    const held = destinations.subscriptions(id);
    switch (what) {
      case 'topic': {
        const topic = TOPICS.find((candidate) => candidate === value);
        if (!topic) return ctx.answer(ctx.t('stale-button'));
        const chosen = new Set(held.topics ?? TOPICS);
        // The last topic cannot go: that would be unsubscribing under another name.
        if (!chosen.delete(topic) || chosen.size === 0) chosen.add(topic);
        destinations.update(id, {
          topics: chosen.size === TOPICS.length ? null : TOPICS.filter((one) => chosen.has(one)),
        });
        break;
      }
      case 'changes':
        destinations.update(id, { changesOnly: !held.changesOnly });
        break;
      case 'digest':
        destinations.update(id, { digest: held.digest ? null : 'daily' });
        break;
      case 'quiet':
        destinations.update(id, { quiet: held.quiet ? null : QUIET });
        break;
      case 'pause':
        destinations.update(id, {
          pausedUntil: held.pausedUntil && held.pausedUntil > now() ? null : now() + DAY,
        });
        break;
      default:
        return ctx.answer(ctx.t('stale-button'));
    }
    ctx.answer(ctx.t('done'));
    ctx.redraw(page(ctx));
  });

  const languages = (ctx: Ctx): void =>
    ctx.say({
      text: lines(ctx.t('language-which')),
      buttons: [UI_LANGS.map((lang) => ({ text: LANGUAGE_NAMES[lang], data: callback('lang', lang) }))],
    });
  const setLanguage = async (ctx: Ctx, wanted: string): Promise<void> => {
    const lang = UI_LANGS.find((candidate) => candidate === wanted);
    if (!lang) return languages(ctx);
    if (!(await allowed(ctx))) return;
    destinations.setLang(here(ctx), lang);
    ctx.say({ text: lines(translator(lang)('language-set')) });
  };
  composer.command('language', (ctx) => setLanguage(ctx, ctx.match.trim().toLowerCase()));
  composer.callbackQuery(route('lang'), (ctx) => setLanguage(ctx, args(ctx.match)[0] ?? ''));

  composer.command('privacy', (ctx) => ctx.say({ text: lines(ctx.t('privacy')) }));
  composer.command('forget', (ctx) =>
    ctx.say({
      text: lines(ctx.t('forget-sure')),
      buttons: [
        [
          { text: ctx.t('button-forget'), data: callback('forget') },
          { text: ctx.t('button-cancel'), data: callback('keep') },
        ],
      ],
    }),
  );
  composer.callbackQuery(route('keep'), (ctx) => ctx.redraw({ text: lines(ctx.t('cancelled')) }));
  composer.callbackQuery(route('forget'), async (ctx) => {
    if (!(await allowed(ctx))) return;
    const destination = destinations.byChat(ctx.place.chat, ctx.place.thread);
    if (destination) destinations.forget(destination.id);
    ctx.redraw({ text: lines(ctx.t('forgotten')) });
  });
  return composer;
}
