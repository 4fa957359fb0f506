import { FormattedString } from '@grammyjs/parse-mode';

export interface Button {
  readonly text: string;
  /** At most 64 bytes. */
  readonly data?: string;
  readonly url?: string;
}

/** What a chat is shown: text with entities, never markup, so that no headline can break it. */
export interface Message {
  readonly text: FormattedString;
  readonly buttons?: readonly (readonly Button[])[];
}

/** Marks that turn or hide what follows them: a headline must not reorder our words. */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Foreign text made safe to show: one line, no control or direction marks, cut at a whole character. */
export function oneLine(text: string, most = 300): string {
  const clean = text.replace(UNSAFE, '').replace(/\s+/g, ' ').trim().toWellFormed();
  if (clean.length <= most) return clean;
  const cut = [...new Intl.Segmenter('uk').segment(clean.slice(0, most + 32))];
  let end = 0;
  for (const { index, segment } of cut) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  return `${clean.slice(0, end).trimEnd()}…`;
}

export const isWebLink = (link: string | null): link is string =>
  link !== null && URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);

/** A link where there is a sound address, else the words alone. */
export const linked = (text: string, link: string | null): FormattedString =>
  isWebLink(link) ? FormattedString.link(text, link) : new FormattedString(text);

export const bold = (text: string): FormattedString => FormattedString.bold(text);
export const italic = (text: string): FormattedString => FormattedString.italic(text);

type Piece = string | FormattedString;
const formatted = (piece: Piece): FormattedString =>
  typeof piece === 'string' ? new FormattedString(piece) : piece;

export const joined = (pieces: readonly Piece[], separator = ''): FormattedString =>
  FormattedString.join(pieces.map(formatted), separator);

export const lines = (...pieces: readonly (Piece | null | undefined | false)[]): FormattedString =>
  joined(
    pieces.filter((piece): piece is Piece => piece !== null && piece !== undefined && piece !== false),
    '\n',
  );

const LIMIT = 4096;

/** Whole lines up to Telegram's limit; the rest is left out and said so. */
export function upToLimit(rows: readonly FormattedString[], more: (left: number) => string): FormattedString {
  let length = 0;
  for (const [index, row] of rows.entries()) {
    length += row.text.length + 1;
    if (length > LIMIT - 80) return lines(...rows.slice(0, index), more(rows.length - index));
  }
  return lines(...rows);
}
