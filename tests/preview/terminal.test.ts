import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTerminal, type Shown, styled } from '../../src/preview/terminal.ts';

const ESC = '\u001b';
const shown = (text: string, given: Partial<Shown> = {}): Shown => ({ text, ...given });
const screen = (colours = false) => {
  let text = '';
  const terminal = createTerminal((more) => {
    text += more;
  }, colours);
  return { terminal, read: () => text };
};

describe('a message in the terminal', () => {
  test('without colours a link’s address stands behind its words', () => {
    expect(
      styled(
        shown('Литва готова', {
          entities: [
            { type: 'bold', offset: 0, length: 5 },
            { type: 'text_link', offset: 6, length: 6, url: 'https://visti.example/a' },
          ],
        }),
        false,
      ),
    ).toBe('Литва готова <https://visti.example/a>');
  });

  test('with colours entities are escapes that close what they open', () => {
    const text = styled(
      shown('Литва готова', {
        entities: [
          { type: 'bold', offset: 0, length: 5 },
          { type: 'text_link', offset: 6, length: 6, url: 'https://visti.example/a' },
        ],
      }),
      true,
    );
    expect(text).toBe(`${ESC}[1mЛитва${ESC}[22m ${ESC}[4;36mготова${ESC}[24;39m`);
  });

  test('neighbouring and nested entities keep their order', () => {
    const text = styled(
      shown('аб', {
        entities: [
          { type: 'bold', offset: 0, length: 1 },
          { type: 'italic', offset: 1, length: 1 },
          { type: 'bold', offset: 0, length: 2 },
        ],
      }),
      true,
    );
    expect(text.replace(/\u001b\[\d+m/g, '')).toBe('аб');
    expect(text.endsWith(`${ESC}[22m`) || text.endsWith(`${ESC}[23m`)).toBe(true);
  });

  test('nothing foreign escapes: neither text, nor address, nor button', () => {
    const evil = `${ESC}[2J${ESC}]0;title\u0007\u009b31m`;
    const { terminal, read } = screen();
    terminal.message(
      '08:00',
      shown(`Заголовок ${evil}`, {
        entities: [{ type: 'text_link', offset: 0, length: 9, url: `https://x.example/${evil}` }],
        reply_markup: {
          inline_keyboard: [
            [
              { text: `Кнопка ${evil}`, callback_data: '1:a' },
              { text: `Адреса ${evil}`, url: 'https://x.example/' },
            ],
          ],
        },
      }),
      1,
    );
    expect(read()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test('of any text and entities shows the text, and no escape but its own', () => {
    const entity = fc.record({
      type: fc.constantFrom('bold' as const, 'italic' as const),
      offset: fc.nat(20),
      length: fc.nat(20),
    });
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.array(entity, { maxLength: 4 }),
        (text, entities) => {
          const inside = entities.filter(({ offset, length }) => offset + length <= text.length);
          const plain = styled({ text, entities: inside }, true).replace(/\u001b\[(?:1|3|22|23)m/g, '');
          expect(plain).toBe(text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ''));
        },
      ),
    );
  });
});

describe('its buttons', () => {
  const two: Partial<Shown> = {
    reply_markup: {
      inline_keyboard: [
        [{ text: 'Чому?', callback_data: '1:why:1' }],
        [
          { text: 'Сайт', url: 'https://x.example/' },
          { text: 'Литва', callback_data: '1:card:LT' },
        ],
      ],
    },
  };

  test('are numbered on, over all messages, and older ones can still be pressed', () => {
    const { terminal, read } = screen();
    terminal.message('08:00', shown('перше', two), 7);
    terminal.message('09:00', shown('друге', two), 8);
    expect(read()).toMatch(/\[1\] Чому\?\n\s+\[Сайт\]\s+\[2\] Литва/);
    expect(read()).toMatch(/\[3\] Чому\?/);
    expect(terminal.button(2)).toEqual({ data: '1:card:LT', message: 7 });
    expect(terminal.button(3)).toEqual({ data: '1:why:1', message: 8 });
    for (const none of [0, -1, 5, 1.5, Number.NaN]) expect(terminal.button(none)).toBeNull();
  });
});
