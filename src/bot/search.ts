import { Composer } from 'grammy';
import type { Millis } from '../news.ts';
import type { SearchStore } from '../store/search.ts';
import { bold, joined, lines, linked, type Message, oneLine, upToLimit } from '../words/message.ts';
import { turning } from '../words/paging.ts';
import { moment } from '../words/time.ts';
import { args, callback, route, whole } from './callback.ts';
import type { Ctx } from './context.ts';

interface SearchDeps {
  readonly search: SearchStore;
  readonly expand: (word: string) => readonly string[];
  /** Keeps what was asked, so that a page button (64 bytes) need not carry it. */
  readonly remember: (words: string) => number;
  readonly recall: (id: number) => string | null;
  readonly now: () => Millis;
}

const PAGE = 8;
const LONGEST_QUERY = 300;

/** `/search`: the relevant archive, in any form of the words. */
export function search({ search: store, expand, remember, recall, now }: SearchDeps): Composer<Ctx> {
  const composer = new Composer<Ctx>();

  function page(ctx: Ctx, words: string, id: number, wanted: number): Message {
    const found = store.find(words, { page: wanted, perPage: PAGE, expand });
    const shown = oneLine(words, 60);
    if (found.kind === 'empty') return { text: lines(ctx.t('search-usage')) };
    if (found.total === 0) return { text: lines(ctx.t('search-none', { words: shown })) };
    return {
      text: upToLimit(
        [
          bold(ctx.t('search-title', { words: shown, n: found.total })),
          ...(found.match === 'any' ? [lines(ctx.t('search-any'))] : []),
          ...(found.dropped.length > 0
            ? [lines(ctx.t('search-dropped', { words: oneLine(found.dropped.join(', '), 80) }))]
            : []),
          ...found.hits.map((hit) =>
            joined([
              linked(oneLine(hit.title, 180) || ctx.t('no-title'), hit.link),
              ` · ${oneLine(hit.outlet, 60)} · ${moment(hit.published, now(), ctx.lang, ctx.zone)}`,
            ]),
          ),
        ],
        (n) => ctx.t('more-lines', { n }),
      ),
      buttons: turning(found.page - 1, found.pages, (at) => callback('find', id, at)),
    };
  }

  composer.command('search', (ctx) => {
    const words = ctx.match.trim().slice(0, LONGEST_QUERY);
    if (words === '') return ctx.say({ text: lines(ctx.t('search-usage')) });
    ctx.say(page(ctx, words, remember(words), 1));
  });
  composer.callbackQuery(route('find'), (ctx) => {
    const [id, at] = args(ctx.match).map(whole);
    const words = id == null ? null : recall(id);
    if (words === null || id == null) return ctx.answer(ctx.t('stale-button'));
    ctx.redraw(page(ctx, words, id, (at ?? 0) + 1));
  });
  return composer;
}
