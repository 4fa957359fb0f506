import { readdirSync, readFileSync } from 'node:fs';
import type { Reader } from '../../src/analysis/reader.ts';
import { decode } from '../../src/feeds/decode.ts';
import { toEntries } from '../../src/feeds/entry.ts';
import { parse } from '../../src/feeds/parse.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import type { NewsText, Span } from '../../src/news.ts';
import { seeded } from '../support/feed-week.ts';

export interface Fuzzed {
  readonly runs: number;
  /** What must not be, with enough to find it again; the first few. */
  readonly faults: readonly string[];
  /** Milliseconds of the longest run. */
  readonly longest: number;
}

const PATIENCE = 3_000;
const MOST_FAULTS = 5;

type Dice = () => number;
const below = (dice: Dice, n: number): number => Math.floor(dice() * n);
const pick = <T>(dice: Dice, from: readonly T[]): T => from[below(dice, from.length)]!;

const CONTEXT = {
  url: 'https://outlet.example/rss',
  lang: 'uk',
  zone: 'Europe/Kyiv',
  now: Date.UTC(2026, 0, 7),
  detectLanguage,
} as const;
const TYPES = [
  null,
  'text/xml',
  'text/xml; charset=windows-1251',
  'text/html; charset=utf-16',
  'x; charset=',
];

const fixtures = new URL('../feeds/fixtures/', import.meta.url);
const documents = readdirSync(fixtures)
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => readFileSync(new URL(name, fixtures)));

/** Cuts, doubles, swaps and overwrites pieces of a document, or grafts one of another document in. */
function mutated(dice: Dice): Buffer {
  let bytes = pick(dice, documents);
  for (let change = below(dice, 5); change >= 0; change--) {
    const from = below(dice, bytes.length + 1);
    const to = Math.min(bytes.length, from + below(dice, 200));
    const [head, piece, tail] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
    const other = pick(dice, documents);
    const at = below(dice, other.length + 1);
    const graft = pick(dice, [
      Buffer.alloc(0),
      Buffer.concat([piece, piece]),
      other.subarray(at, at + below(dice, 400)),
      Buffer.from(Array.from({ length: below(dice, 8) }, () => below(dice, 256))),
      Buffer.from(pick(dice, ['<', '>', '&', ']]>', '<![CDATA[', '</item>', '&#x0;', '\u202e', '<!--', '"'])),
    ]);
    bytes = Buffer.concat([head, graft, tail]);
  }
  return bytes;
}

/** Feeds as no outlet should write them: none may throw, none may bring anything but clean entries. */
export async function fuzzFeeds(seed: number, runs: number): Promise<Fuzzed> {
  const dice = seeded(seed);
  return fuzz(runs, async () => {
    const parsed = await parse(decode(mutated(dice), pick(dice, TYPES)).text);
    if (!parsed.ok) return null;
    for (const entry of toEntries(parsed.feed, CONTEXT)) {
      // Texts are plain: what looks like markup in them was written as text.
      if (entry.link !== null && !/^https?:\/\//.test(entry.link)) return `link ${entry.link}`;
      if (entry.published !== null && !Number.isInteger(entry.published)) return `date ${entry.published}`;
      if (/[\n\r]/.test(entry.title)) return `title with a line break: ${entry.title}`;
    }
    return null;
  });
}

/** Articles cut together from the words of others: none may throw, and every span must say what stands there. */
export async function fuzzReader(
  reader: Reader,
  texts: readonly NewsText[],
  seed: number,
  runs: number,
): Promise<Fuzzed> {
  const dice = seeded(seed);
  const words = texts.flatMap(({ title, summary, body }) => [title, summary, ...body].join(' ').split(' '));
  const some = (most: number): string => {
    const start = below(dice, words.length);
    const own = words.slice(start, start + below(dice, most));
    for (let i = below(dice, 4); i > 0; i--)
      own.splice(
        below(dice, own.length + 1),
        1,
        pick(dice, ['«', '–', '"', '.', '🇱🇹', '\u0301', 'не', '', '\u00ad']),
      );
    return own.join(' ');
  };
  return fuzz(runs, () => {
    const text: NewsText = {
      title: some(14),
      summary: some(40),
      body: Array.from({ length: below(dice, 8) }, () => some(80)),
    };
    const { reasons, claims, score, relevant, topics } = reader.read(text);
    const says = ({ place, start, end, text: said }: Span): boolean =>
      textOf(text, place).slice(start, end) === said;
    const spans = [...reasons, ...claims.flatMap(({ spans: of }) => (of ? [of.sentence] : []))];
    const wrong = spans.find((span) => !says(span));
    if (wrong) return `a span that is not there: ${JSON.stringify(wrong)}`;
    if (!(score >= 0 && score <= 1)) return `score ${score}`;
    if (relevant !== topics.length > 0) return `relevant ${relevant} with topics ${topics.join()}`;
    return null;
  });
}

function textOf(text: NewsText, place: string): string {
  if (place === 'title' || place === 'summary') return text[place];
  return text.body[Number(place.slice('body.'.length))] ?? '';
}

/** What never settles is a fault too, and keeps nobody waiting. */
async function patiently(work: Promise<string | null> | string | null): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, 'never ended');
  });
  try {
    return await Promise.race([work, patience]);
  } finally {
    clearTimeout(timer);
  }
}

async function fuzz(runs: number, one: () => Promise<string | null> | string | null): Promise<Fuzzed> {
  const faults: string[] = [];
  let longest = 0;
  for (let run = 0; run < runs && faults.length < MOST_FAULTS; run++) {
    const from = performance.now();
    let fault: string | null;
    try {
      fault = await patiently(one());
    } catch (error) {
      fault = String((error as Error).stack);
    }
    longest = Math.max(longest, performance.now() - from);
    if (fault !== null) faults.push(`run ${run}: ${fault}`);
  }
  return { runs, faults, longest };
}
