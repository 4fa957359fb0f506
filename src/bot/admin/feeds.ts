import { Composer } from 'grammy';
import type { Discovery } from '../../feeds/discover.ts';
import { type Condition, healthOf } from '../../feeds/health.ts';
import type { Feed, Lang, Millis } from '../../news.ts';
import type { AdminsStore } from '../../store/admins.ts';
import type { FeedsStore, KeptFeed } from '../../store/feeds.ts';
import type { Translate } from '../../words/fluent.ts';
import { bold, joined, lines, oneLine, upToLimit } from '../../words/message.ts';
import { turning } from '../../words/paging.ts';
import { moment } from '../../words/time.ts';
import { args, callback, route, whole } from '../callback.ts';
import { type Ctx, slowly } from '../context.ts';
import { problemWords } from '../sources.ts';

interface FeedsDeps {
  readonly feeds: FeedsStore;
  readonly admins: AdminsStore;
  readonly discover: (typed: string) => Promise<Discovery>;
  /** Reads a feed now, whatever its schedule. */
  readonly pollNow: (id: string) => Promise<void>;
  readonly zone: string;
  readonly now: () => Millis;
}

const PAGE = 8;
const USUAL_INTERVAL: Millis = 60_000;

function conditionWords(condition: Condition, t: Translate): string {
  return 'reason' in condition
    ? t('feed-is-failing', { reason: problemWords(condition.reason, t) })
    : t(`feed-is-${condition.code}`);
}

/** `/feeds`, `/addfeed`, `/removefeed`. */
export function feeds({ feeds: store, admins, discover, pollNow, zone, now }: FeedsDeps): Composer<Ctx> {
  const composer = new Composer<Ctx>();

  function row(ctx: Ctx, kept: KeptFeed) {
    const health = healthOf(kept.state, now());
    const when = (at: Millis | null): string => (at === null ? '–' : moment(at, now(), ctx.lang, ctx.zone));
    return lines(
      '',
      joined([
        bold(oneLine(kept.feed.name, 60)),
        ` · ${kept.feed.id}${kept.enabled ? '' : ` · ${ctx.t('sources-off')}`}`,
      ]),
      conditionWords(health.condition, ctx.t),
      ctx.t('feed-figures', {
        success: when(health.lastSuccess),
        failure: when(health.lastFailure?.at ?? null),
        perDay: health.itemsPerDay === null ? '–' : String(Math.round(health.itemsPerDay)),
        relevant: health.relevantShare === null ? '–' : `${Math.round(health.relevantShare * 100)} %`,
        gaps: health.gaps,
        seconds: Math.round(kept.feed.interval / 1000),
      }),
    );
  }

  function list(ctx: Ctx, wanted: number) {
    const all = store.all().toSorted((a, b) => Number(b.enabled) - Number(a.enabled));
    const pages = Math.max(1, Math.ceil(all.length / PAGE));
    const at = Math.min(Math.max(0, wanted), pages - 1);
    const shown = all.slice(at * PAGE, (at + 1) * PAGE);
    return {
      text: upToLimit(
        [
          bold(ctx.t('feeds-title', { n: all.filter((kept) => kept.enabled).length, all: all.length })),
          ...shown.map((kept) => row(ctx, kept)),
          lines('', ctx.t('feeds-hint')),
        ],
        (n) => ctx.t('more-lines', { n }),
      ),
      buttons: [
        ...shown.map((kept) => [
          {
            text: `${kept.enabled ? '⏸' : '▶️'} ${oneLine(kept.feed.name, 40)}`,
            data: callback('feed', kept.enabled ? 'off' : 'on', kept.feed.id.slice(0, 36), at),
          },
        ]),
        ...turning(at, pages, (page) => callback('feeds', page)),
      ],
    };
  }

  composer.command('feeds', (ctx) => {
    const [id, seconds] = ctx.match.trim().split(/\s+/);
    const kept = id ? store.get(id) : null;
    const interval = whole(seconds);
    if (kept && interval !== null) {
      if (interval !== 0 && (interval < 30 || interval > 86_400))
        return ctx.say({ text: lines(ctx.t('feed-interval-usage')) });
      store.override(kept.feed.id, interval === 0 ? null : interval * 1000);
      admins.record(
        ctx.from!.id,
        'feed.interval',
        kept.feed.id,
        { before: kept.override, after: interval * 1000 },
        now(),
      );
      return ctx.say({ text: row(ctx, store.get(kept.feed.id)!) });
    }
    if (kept) return ctx.say({ text: row(ctx, kept) });
    ctx.say(list(ctx, (whole(id) ?? 1) - 1));
  });
  composer.callbackQuery(route('feeds'), (ctx) => ctx.redraw(list(ctx, whole(args(ctx.match)[0]) ?? 0)));
  composer.callbackQuery(route('feed'), (ctx) => {
    const [what, id, at] = args(ctx.match);
    const kept = store.all().find(({ feed }) => feed.id.slice(0, 36) === id);
    if (!kept) return ctx.answer(ctx.t('stale-button'));
    store.enable(kept.feed.id, what === 'on');
    admins.record(ctx.from.id, `feed.${what === 'on' ? 'on' : 'off'}`, kept.feed.id, {}, now());
    ctx.answer(ctx.t('done'));
    ctx.redraw(list(ctx, whole(at) ?? 0));
  });

  composer.command(
    'addfeed',
    slowly(async (ctx) => {
      const typed = ctx.match.trim();
      if (typed === '') return ctx.say({ text: lines(ctx.t('addfeed-usage')) });
      const found = await discover(typed);
      if (found.kind === 'problem')
        return ctx.say({
          text: lines(ctx.t('addfeed-problem', { reason: problemWords(found.reason, ctx.t) })),
        });
      if (found.kind === 'no_feed')
        return ctx.say({ text: lines(ctx.t('addfeed-none', { found: ctx.t(`found-${found.found}`) })) });
      const known = store.byUrl(found.url);
      if (known) return ctx.say({ text: lines(ctx.t('addfeed-known', { id: known.feed.id })) });
      const host = new URL(found.url).hostname.replace(/^www\./, '');
      const id = uniqueId(host, (candidate) => store.get(candidate) !== null);
      const lang: Lang = found.language?.startsWith('en')
        ? 'en'
        : found.language?.startsWith('ru')
          ? 'ru'
          : 'uk';
      const feed: Feed = {
        id,
        name: oneLine(found.title, 60) || host,
        url: found.url,
        lang,
        origin: 'admin',
        interval: USUAL_INTERVAL,
        zone,
      };
      store.add(feed, true);
      admins.record(ctx.from!.id, 'feed.add', id, { after: found.url }, now());
      ctx.say({ text: lines(ctx.t('addfeed-done', { name: feed.name, id, entries: found.entries })) });
      await pollNow(id);
    }),
  );

  composer.command('removefeed', (ctx) => {
    const id = ctx.match.trim();
    if (id === '') return ctx.say({ text: lines(ctx.t('removefeed-usage')) });
    const kept = store.get(id) ?? store.byUrl(id);
    if (!kept || !store.remove(kept.feed.id, now()))
      return ctx.say({ text: lines(ctx.t('removefeed-unknown', { id: oneLine(id, 60) })) });
    admins.record(ctx.from!.id, 'feed.remove', kept.feed.id, { before: kept.feed.url }, now());
    ctx.say({ text: lines(ctx.t('removefeed-done', { name: oneLine(kept.feed.name, 60) })) });
  });
  return composer;
}

function uniqueId(host: string, taken: (id: string) => boolean): string {
  const base = host.replace(/[^\w.-]/g, '-').slice(0, 32);
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken(id)) return id;
  }
}
