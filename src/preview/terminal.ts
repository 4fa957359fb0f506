import type { MessageEntity } from 'grammy/types';

export interface Shown {
  readonly text: string;
  readonly entities?: readonly MessageEntity[];
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly PreviewButton[])[] };
}

export interface PreviewButton {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
}

export interface Terminal {
  /** A message as Telegram would show it; its buttons get the next numbers. */
  message(heading: string, shown: Shown, id: number): void;
  note(words: string): void;
  /** The button behind a number, of whatever message is still on the screen. */
  button(number: number): { readonly data: string; readonly message: number } | null;
}

const ESC = '\u001b[';
const STYLES: Partial<Record<MessageEntity['type'], readonly [on: string, off: string]>> = {
  bold: [`${ESC}1m`, `${ESC}22m`],
  italic: [`${ESC}3m`, `${ESC}23m`],
  text_link: [`${ESC}4;36m`, `${ESC}24;39m`],
};

/** Anything outside may be in a text: only our own escapes reach the terminal. */
const harmless = (text: string): string => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '');

/** Entities as colours; without colours a link's address stands behind its words. */
export function styled(shown: Shown, colours: boolean): string {
  const marks = (shown.entities ?? []).flatMap((entity) => {
    const [on, off] = STYLES[entity.type] ?? ['', ''];
    const url = entity.type === 'text_link' ? harmless(entity.url) : null;
    return colours
      ? [
          { at: entity.offset, text: on, end: false },
          { at: entity.offset + entity.length, text: off, end: true },
        ]
      : url
        ? [{ at: entity.offset + entity.length, text: ` <${url}>`, end: true }]
        : [];
  });
  marks.sort((a, b) => a.at - b.at || Number(b.end) - Number(a.end));
  let out = '';
  let from = 0;
  for (const { at, text } of marks) {
    out += harmless(shown.text.slice(from, at)) + text;
    from = at;
  }
  return out + harmless(shown.text.slice(from));
}

/** Prints what the bot says; buttons are numbered, the numbers go on so that older ones can be pressed too. */
export function createTerminal(write: (text: string) => void, colours: boolean): Terminal {
  const buttons: { data: string; message: number }[] = [];
  const dim = (text: string): string => (colours ? `${ESC}2m${text}${ESC}22m` : text);
  const number = (text: string): string => (colours ? `${ESC}33m${text}${ESC}39m` : text);
  return {
    message(heading, shown, id) {
      const rows = styled(shown, colours)
        .split('\n')
        .map((row) => `  ${row}`);
      const pressable = (shown.reply_markup?.inline_keyboard ?? []).map((row) =>
        row
          .map((button) => {
            if (!button.callback_data) return `[${harmless(button.text)}]`;
            buttons.push({ data: button.callback_data, message: id });
            return `${number(`[${buttons.length}]`)} ${harmless(button.text)}`;
          })
          .join('   '),
      );
      write(
        `${dim(`── ${heading} `.padEnd(60, '─'))}\n${rows.join('\n')}\n${pressable.map((row) => `  ${row}\n`).join('')}`,
      );
    },
    note: (words) => write(`${dim(words)}\n`),
    button: (n) => buttons[n - 1] ?? null,
  };
}
