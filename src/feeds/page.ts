import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decode } from './decode.ts';
import type { Fetcher } from './fetch.ts';
import { readMarkup } from './markup.ts';
import type { Failure, Refusal } from './outcome.ts';
import { nameDocument } from './parse.ts';
import type { Robots } from './robots.ts';
import { htmlToParagraphs, plainToParagraphs } from './text.ts';

export type Page =
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] }
  | {
      readonly kind: 'none';
      readonly reason: Failure | Refusal | { readonly code: 'robots' | 'no_text' | 'challenge_page' };
    };

/** Larger pages hold no longer article, only more script. */
const MAX_PAGE = 2_000_000;
const MAX_ELEMENTS = 20_000;
const MAX_DEPTH = 300;
/** Less than this is a caption or a consent notice. */
const LEAST_TEXT = 200;

const length = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, { length }) => sum + length, 0);

/** The longest articleBody anywhere in the page's JSON-LD. */
function structuredText(scripts: Iterable<{ readonly textContent: string | null }>): string {
  let longest = '';
  for (const { textContent } of scripts) {
    let data: unknown;
    try {
      data = JSON.parse(textContent ?? '');
    } catch {
      continue;
    }
    const pending: unknown[] = [data];
    for (
      let value = pending.pop(), seen = 0;
      value !== undefined && seen < 1000;
      value = pending.pop(), seen++
    ) {
      if (typeof value !== 'object' || value === null) continue;
      const body = (value as Record<string, unknown>)['articleBody'];
      if (typeof body === 'string' && body.length > longest.length) longest = body;
      pending.push(...Object.values(value));
    }
  }
  return longest;
}

/** The text of an article's page; empty where none is found. JSON-LD helps where the markup hides the text. */
export function pageParagraphs(html: string): string[] {
  // The document's own code is not made for pages out of the ordinary.
  const page = html.slice(0, MAX_PAGE);
  if (!readMarkup(page, {}, { depth: MAX_DEPTH, elements: MAX_ELEMENTS })) return [];
  const { document } = parseHTML(page);
  const structured = structuredText(document.querySelectorAll('script[type="application/ld+json"]'));
  const fromData = /<p[\s>]|&lt;p|<br/i.test(structured)
    ? htmlToParagraphs(structured)
    : plainToParagraphs(structured.replace(/\n/g, '\n\n'));
  let fromMarkup: string[] = [];
  try {
    const article = new Readability(
      document as unknown as ConstructorParameters<typeof Readability>[0],
    ).parse();
    fromMarkup = htmlToParagraphs(article?.content ?? '').filter((paragraph) => paragraph !== article?.title);
  } catch {
    // Readability throws on documents without a body.
  }
  const text = length(fromData) > 2 * length(fromMarkup) ? fromData : fromMarkup;
  return length(text) < LEAST_TEXT ? [] : text;
}

/** Reads one article's page, if its site lets us. Everything that goes wrong is a value: the feed's text stays. */
export async function readPage(link: string, fetcher: Fetcher, robots: Robots): Promise<Page> {
  if (!(await robots.allows(link))) return { kind: 'none', reason: { code: 'robots' } };
  const outcome = await fetcher.get(link, { accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1' });
  if (outcome.kind === 'unchanged') return { kind: 'none', reason: { code: 'no_text' } };
  if (outcome.kind !== 'fresh') return { kind: 'none', reason: outcome.reason };
  const html = decode(outcome.bytes, outcome.contentType).text;
  if (nameDocument(html) === 'challenge') return { kind: 'none', reason: { code: 'challenge_page' } };
  const paragraphs = pageParagraphs(html);
  return paragraphs.length > 0 ? { kind: 'text', paragraphs } : { kind: 'none', reason: { code: 'no_text' } };
}
