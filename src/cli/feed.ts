import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { decode } from '../feeds/decode.ts';
import { toEntries } from '../feeds/entry.ts';
import { createFetcher, DEFAULT_LIMITS } from '../feeds/fetch.ts';
import { feedLanguage } from '../feeds/fields.ts';
import { inWords } from '../feeds/outcome.ts';
import { foundInWords, parse } from '../feeds/parse.ts';
import { detectLanguage } from '../language/detect.ts';
import type { Lang } from '../news.ts';

interface Source {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string | null;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'content-type': { type: 'string' } },
});
const isAddress = (argument: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(argument);
const fetcher = createFetcher({
  now: Date.now,
  random: Math.random,
  sleep: (delay, signal) => sleep(delay, undefined, { signal }),
  userAgent: 'Poruka/0.1 (news reader)',
  allowPrivate: false,
  allowedOrigins: new Set(
    positionals.filter((argument) => URL.canParse(argument)).map((url) => new URL(url).origin),
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
    if (size > DEFAULT_LIMITS.decodedBytes) return `larger than ${DEFAULT_LIMITS.decodedBytes} bytes`;
    return { bytes: await readFile(argument), contentType: values['content-type'] ?? null, url: null };
  } catch (error) {
    return `cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
}

/** Prints the entries of one feed; says what is wrong with it, or null. */
async function print(from: string): Promise<string | null> {
  const source = await read(from);
  if (typeof source === 'string') return source;
  const parsed = await parse(decode(source.bytes, source.contentType).text);
  if (!parsed.ok) return foundInWords(parsed.found);
  const declared = feedLanguage(parsed.feed)?.slice(0, 2);
  const lang: Lang = declared === 'en' || declared === 'ru' ? declared : 'uk';
  const zone = declared === 'uk' || declared === 'ua' ? 'Europe/Kyiv' : 'UTC';
  const entries = toEntries(parsed.feed, { url: source.url, lang, zone, now: Date.now(), detectLanguage });
  for (const { id, link, title, published, summary, body, lang } of entries) {
    const date = published === null ? null : new Date(published).toISOString();
    process.stdout.write(
      `${JSON.stringify({ from, id, link, title, published: date, summary, body, lang })}\n`,
    );
  }
  if (parsed.feed.truncated)
    process.stderr.write(`${from}: ends in the middle of an entry, which is left out\n`);
  return null;
}

if (positionals.length === 0) {
  process.stderr.write('usage: npm run -s feed -- [--content-type TYPE] FILE_OR_URL…\n');
  process.exitCode = 1;
}
for (const argument of positionals) {
  const problem = await print(argument);
  if (problem === null) continue;
  process.stderr.write(`${argument}: ${problem}\n`);
  process.exitCode = 1;
}
await fetcher.close();
