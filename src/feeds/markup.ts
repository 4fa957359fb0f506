import { Parser } from 'htmlparser2';

export interface MarkupHandler {
  open?(name: string, attrs: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
  /** The text has ended; from here on elements are closed because nothing else will. */
  end?(): void;
}

export interface MarkupBounds {
  readonly xml?: boolean;
  readonly depth: number;
  readonly elements?: number;
}

/** Small enough that a chunk full of opening tags costs nothing. */
const CHUNK = 8192;

/**
 * Markup to events, never throwing. The parser looks through its open elements at every end tag, so input made of
 * nothing but opening tags would take it minutes: past the bounds the rest is not read. True when all of it was.
 */
export function readMarkup(
  input: string,
  handler: MarkupHandler,
  { xml = false, depth, elements = Infinity }: MarkupBounds,
): boolean {
  let open = 0;
  let seen = 0;
  const parser = new Parser(
    {
      onopentag(name, attrs) {
        open++;
        seen++;
        handler.open?.(name, attrs);
      },
      ontext: (text) => handler.text?.(text),
      onclosetag(name) {
        open--;
        handler.close?.(name);
      },
    },
    { xmlMode: xml, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  let at = 0;
  for (; at < input.length && open <= depth && seen <= elements; at += CHUNK)
    parser.write(input.slice(at, at + CHUNK));
  handler.end?.();
  parser.end();
  return at >= input.length && open <= depth && seen <= elements;
}
