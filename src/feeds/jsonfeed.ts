import { MAX_ENTRIES, type RawElement, type RawEntry, type RawFeed } from './raw.ts';

const FIELDS: readonly (readonly [key: string, name: string, type: string])[] = [
  ['id', 'id', 'text'],
  ['url', 'link', 'text'],
  ['external_url', 'link', 'text'],
  ['title', 'title', 'text'],
  ['date_published', 'published', 'text'],
  ['date_modified', 'updated', 'text'],
  ['summary', 'summary', 'text'],
  ['content_html', 'content', 'html'],
  ['content_text', 'content', 'text'],
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function elements(source: Record<string, unknown>, fields: typeof FIELDS): RawElement[] {
  return fields.flatMap(([key, name, type]) => {
    const value = source[key];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    return [{ name, attrs: { type }, text: String(value), inline: false, base: null }];
  });
}

/** JSON Feed 1 and 1.1 in the shape of the XML ones; null where the JSON is something else. */
export function readJsonFeed(text: string): RawFeed | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(json) || !Array.isArray(json['items'])) return null;
  const { version } = json;
  if (typeof version !== 'string' || !version.includes('jsonfeed.org')) return null;
  const entries: RawEntry[] = json['items']
    .slice(0, MAX_ENTRIES)
    .filter(isRecord)
    .map((item) => ({ attrs: {}, elements: elements(item, FIELDS) }));
  const feed = elements(json, [
    ['title', 'title', 'text'],
    ['home_page_url', 'link', 'text'],
    ['language', 'language', 'text'],
  ]);
  return { format: 'json', elements: feed, entries, truncated: false };
}
