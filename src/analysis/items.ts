import type { NewsText } from '../news.ts';

/** A line of a corpus file, as far as reading it needs. */
export interface Item {
  readonly id: string;
  /** ISO date or date-time as given. */
  readonly published: string;
  readonly text: NewsText;
}

/** Parses JSON lines; a bad line is told with its number and does not stop the others. */
export function parseItems(input: string): { items: Item[]; problems: string[] } {
  const items: Item[] = [];
  const problems: string[] = [];
  input
    .replace(/^\ufeff/, '')
    .split('\n')
    .forEach((line, index) => {
      if (!line.trim()) return;
      const item = itemOf(line);
      if (typeof item === 'string') problems.push(`line ${index + 1}: ${item}`);
      else items.push(item);
    });
  return { items, problems };
}

function itemOf(line: string): Item | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const { id, published, title, summary, body } = value as Record<string, unknown>;
  if (typeof id !== 'string' || !id) return 'id is missing';
  if (typeof title !== 'string') return 'title is missing';
  if (summary !== undefined && summary !== null && typeof summary !== 'string') return 'summary is not text';
  if (
    body !== undefined &&
    body !== null &&
    !(Array.isArray(body) && body.every((p) => typeof p === 'string'))
  ) {
    return 'body is not a list of paragraphs';
  }
  return {
    id,
    published: typeof published === 'string' ? published : '',
    text: { title, summary: summary ?? '', body: (body as string[] | null | undefined) ?? [] },
  };
}
