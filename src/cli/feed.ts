import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { catalogue } from '../feeds/catalogue.ts';
import { decode } from '../feeds/decode.ts';
import { toEntries } from '../feeds/entry.ts';
import { createFetcher, DEFAULT_LIMITS } from '../feeds/fetch.ts';
import { feedLanguage } from '../feeds/fields.ts';
import { inWords } from '../feeds/outcome.ts';
import { foundInWords, parse } from '../feeds/parse.ts';
import { detectLanguage } from '../language/detect.ts';
import { LANGS, type Lang } from '../news.ts';

const USAGE = 'usage: npm run -s feed -- [--content-type TYPE] FILE_OR_URL…';

interface Source {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string | null;
}

function argumentsOrUsage(): { contentType: string | null; feeds: string[] } {
  try {
    const options = { 'content-type': { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    if (positionals.length > 0) return { contentType: values['content-type'] ?? null, feeds: positionals };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
  }
  process.stderr.write(`${USAGE}\n`);
  process.exit(1);
}

const { contentType, feeds } = argumentsOrUsage();
const isAddress = (argument: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(argument);
const fetcher = createFetcher({
  now: Date.now,
  random: Math.random,
  sleep: (delay, signal) => sleep(delay, undefined, { signal }),
  userAgent: 'Poruka/0.1 (a feed read once, by hand)',
  allowPrivate: false,
  allowedOrigins: new Set(
    feeds.filter((url) => isAddress(url) && URL.canParse(url)).map((url) => new URL(url).origin),
  ),
});

/** The bytes behind an argument, or why there are none. */
async function read(argument: string): Promise<Source | string> {
  if (isAddress(argument)) {
    const outcome = await fetcher.get(argument);
    if (outcome.kind === 'fresh') return outcome;
    return outcome.kind === 'unchanged' ? 'the server says it has not changed' : inWords(outcome.reason);
  }
  try {
    const { size } = await stat(argument);
    const most = DEFAULT_LIMITS.decodedBytes;
    return size > most
      ? `larger than ${most} bytes`
      : { bytes: await readFile(argument), contentType, url: null };
  } catch (error) {
    return `cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
}

/** What the catalogue knows of an outlet; for others a Cyrillic feed keeps Kyiv's time, and no other says where it is. */
function settingsOf(from: string, declared: string | null, text: string): { lang: Lang; zone: string } {
  const known = catalogue().find(({ url }) => url === from);
  if (known) return known;
  const lang = LANGS.find((each) => declared?.startsWith(each)) ?? 'uk';
  return { lang, zone: /[а-яіїєґ]/i.test(text) ? 'Europe/Kyiv' : 'UTC' };
}

/** Prints the entries of one feed; says what is wrong with it, or null. */
async function print(from: string): Promise<string | null> {
  const source = await read(from);
  if (typeof source === 'string') return source;
  const { text } = decode(source.bytes, source.contentType);
  const parsed = await parse(text);
  if (!parsed.ok) return foundInWords(parsed.found);
  const settings = settingsOf(from, feedLanguage(parsed.feed), text);
  for (const entry of toEntries(parsed.feed, {
    ...settings,
    url: source.url,
    now: Date.now(),
    detectLanguage,
  })) {
    const { id, link, title, summary, body, lang } = entry;
    const published = entry.published === null ? null : new Date(entry.published).toISOString();
    process.stdout.write(`${JSON.stringify({ from, id, link, title, published, summary, body, lang })}\n`);
  }
  if (parsed.feed.truncated)
    process.stderr.write(`${from}: ends in the middle of an entry, which is left out\n`);
  return null;
}

for (const argument of feeds) {
  const problem = await print(argument);
  if (problem === null) continue;
  process.stderr.write(`${argument}: ${problem}\n`);
  process.exitCode = 1;
}
await fetcher.close();
