import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { buildLexicon } from '../../src/analysis/lexicon.ts';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import { tokenise } from '../../src/language/tokens.ts';
import type { NewsText } from '../../src/news.ts';
import type { BenchRow } from './row.ts';

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[figures.length >> 1]!;
const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** How fast the reader starts, matches and reads, on the project's own long articles. */
export async function bench(): Promise<BenchRow[]> {
  const keywords = bundledKeywords();
  const start = timed(() => void createReader({ keywords }));
  const reader = createReader({ keywords });
  const lexicon = buildLexicon();
  const lines = readFileSync(new URL('../corpus/own-long.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const texts = lines.map((line) => four(JSON.parse(line) as NewsText));
  for (const text of texts) reader.read(text);
  const paragraphs = texts.flatMap((text) => text.body);
  const rounds = Array.from({ length: 15 }, () => {
    const tokens = paragraphs.map(tokenise);
    return {
      tokenise: timed(() => void paragraphs.map(tokenise)),
      match: timed(() => void tokens.map((own) => lexicon.tag(own))),
    };
  });
  const ratio = median(rounds.map((round) => round.match / round.tokenise));
  const item = median(
    texts.flatMap((text) => Array.from({ length: 9 }, () => timed(() => void reader.read(text)))),
  );
  const sizes: [string, string][] = [
    ['1 MB paragraph', 'Литва готова дати солдатів Україні '.repeat(30_000)],
    ['100,000 commas', ','.repeat(100_000)],
    ['one endless word', 'а'.repeat(1_000_000)],
    ['1 MB of sentences', 'Литва готова дати солдатів. «Так», — сказав він. '.repeat(21_000)],
  ];
  return [
    at({ what: 'start of the reader', figure: start, unit: 'ms', limit: 150 }),
    at({ what: 'matching all forms / tokenising', figure: ratio, unit: '×', limit: 1.5 }),
    at({ what: 'item with 4 KB of body, median', figure: item, unit: 'ms', limit: 2 }),
    ...sizes.map(([what, text]) =>
      at({
        what,
        figure: timed(() => void reader.read({ title: '', summary: '', body: [text] })),
        unit: 'ms',
        limit: 1000,
      }),
    ),
  ];
}

function at(row: { what: string; figure: number; unit: string; limit: number }): BenchRow {
  return { ...row, ok: row.figure <= row.limit };
}

/** The article cut to about four kilobytes of body. */
function four(text: NewsText): NewsText {
  const body: string[] = [];
  let bytes = 0;
  for (const paragraph of text.body) {
    if (bytes > 4096) break;
    bytes += Buffer.byteLength(paragraph);
    body.push(paragraph);
  }
  return { title: text.title, summary: text.summary, body };
}
