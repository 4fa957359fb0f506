import type { Fetcher } from '../feeds/fetch.ts';
import type { FetchOutcome } from '../feeds/outcome.ts';
import type { Feed, Lang, Millis } from '../news.ts';
import day from './day.json' with { type: 'json' };

interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly site: string;
  readonly lang: string;
  readonly encoding?: string;
  readonly failing?: boolean;
}

interface Item {
  readonly outlet: string;
  readonly at: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly body: readonly string[];
  /** The slug of an earlier item that this one is an edit of. */
  readonly edits?: string;
}

const outlets: readonly Outlet[] = day.outlets;
const items: readonly Item[] = day.items;

/** Kyiv is two hours ahead of UTC before the last Sunday of March. */
const at = (time: string): Millis => Date.parse(`${day.date}T${time}:00+02:00`);

export const DAY_START: Millis = at('07:00');
/** The moments something is published, in order. */
export const moments: readonly Millis[] = [...new Set(items.map((item) => at(item.at)))].sort(
  (a, b) => a - b,
);

export const dayFeeds: readonly Feed[] = outlets.map((outlet) => ({
  id: outlet.id,
  name: outlet.name,
  url: `${outlet.site}/rss.xml`,
  lang: outlet.lang as Lang,
  origin: 'file',
  interval: 60_000,
  zone: 'Europe/Kyiv',
}));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const element = (outlet: Outlet, item: Item): string => {
  const link = `${outlet.site}/news/${item.edits ?? item.slug}.html`;
  const paragraphs = item.body.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('');
  const name = outlet.id === 'rbc' ? 'fulltext' : 'content:encoded';
  const full = paragraphs ? `<${name}>${escaped(paragraphs)}</${name}>` : '';
  return `<item><title>${escaped(item.title)}</title><link>${link}</link><guid>${link}</guid><pubDate>${new Date(at(item.at)).toUTCString()}</pubDate><description>${escaped(item.summary)}</description>${full}</item>`;
};

/** windows-1251 by turning the decoder's table round; what it lacks becomes a character reference. */
function windows1251(text: string): Uint8Array {
  const table = new Map(
    [...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, i) => i))].map(
      (char, i) => [char, i],
    ),
  );
  return Uint8Array.from(
    [...text].flatMap(
      (char) => table.get(char) ?? [...`&#${char.codePointAt(0)};`].map((c) => c.charCodeAt(0)),
    ),
  );
}

/** What an outlet's feed holds at that moment: its last twenty items. */
function document(outlet: Outlet, now: Millis): Uint8Array {
  const encoding = outlet.encoding ?? 'utf-8';
  const published = items.filter((item) => item.outlet === outlet.id && at(item.at) <= now);
  // An edited item stands in the place of the first.
  const current = published
    .filter((item) => !published.some((later) => later.edits === item.slug))
    .slice(-20)
    .toReversed();
  const xml = `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${escaped(outlet.name)}</title><link>${outlet.site}</link>${current.map((item) => element(outlet, item)).join('')}</channel></rss>`;
  return encoding === 'windows-1251' ? windows1251(xml) : new TextEncoder().encode(xml);
}

/** The outlets of the sample day in place of the network. */
export function dayFetcher(now: () => Millis): Fetcher {
  return {
    get: async (url): Promise<FetchOutcome> => {
      const outlet = outlets.find(({ site }) => url.startsWith(site));
      if (!outlet || outlet.failing) {
        return { kind: 'failed', reason: { code: 'status', status: 503 }, retryAt: null };
      }
      return {
        kind: 'fresh',
        bytes: document(outlet, now()),
        contentType: `application/rss+xml; charset=${outlet.encoding ?? 'utf-8'}`,
        etag: null,
        lastModified: null,
        url,
        movedTo: null,
      };
    },
    close: async () => undefined,
  };
}
