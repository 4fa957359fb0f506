import { setImmediate } from 'node:timers/promises';
import type { Reader } from './analysis/reader.ts';
import { tokenise } from './language/tokens.ts';
import type { Millis, NewsText } from './news.ts';

/** What a change of the keyword rules would do to the archive. */
export interface Effect {
  readonly scanned: number;
  /** Items the changed rule's words stand in. */
  readonly matched: number;
  /** Items that would become relevant, and that would cease to be. */
  readonly gained: number;
  readonly lost: number;
  /** Headlines of the first items whose verdict would change, or that match. */
  readonly examples: readonly string[];
}

interface Rehearsal {
  readonly articles: Iterable<NewsText>;
  readonly before: Reader;
  readonly after: Reader;
  /** Whether the changed rule's words stand in the text; only such items are read twice. */
  readonly matches: (text: NewsText) => boolean;
}

export const REHEARSED: Millis = 30 * 86_400_000;
const MOST_ARTICLES = 5_000;
const EXAMPLES = 5;

/** Whether a phrase stands somewhere in the text: neighbouring words, each one of its forms. */
export function standsIn({ title, summary, body }: NewsText, forms: readonly (readonly string[])[]): boolean {
  if (forms.length === 0) return false;
  const sets = forms.map((list) => new Set(list.map((form) => form.toLowerCase())));
  return [title, summary, ...body].some((text) => {
    const words = tokenise(text).filter((token) => token.kind !== 'mark');
    return words.some((_, at) => sets.every((set, i) => set.has(words[at + i]?.norm ?? '')));
  });
}

/** Reads what the rule touches with the rules as they are and as they would be, without ever blocking for long. */
export async function rehearse({ articles, before, after, matches }: Rehearsal): Promise<Effect> {
  let [scanned, matched, gained, lost] = [0, 0, 0, 0];
  const changed: string[] = [];
  const same: string[] = [];
  for (const article of articles) {
    if (scanned >= MOST_ARTICLES) break;
    if (++scanned % 20 === 0) await setImmediate();
    if (!matches(article)) continue;
    matched++;
    const was = before.read(article).relevant;
    const now = after.read(article).relevant;
    if (was === now) same.push(article.title);
    else {
      changed.push(article.title);
      if (now) gained++;
      else lost++;
    }
  }
  return { scanned, matched, gained, lost, examples: [...changed, ...same].slice(0, EXAMPLES) };
}
