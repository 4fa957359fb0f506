import { FormattedString } from '@grammyjs/parse-mode';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeAlert, composeBundle, mergeClaims, type StoryView } from '../../src/alerts/compose.ts';
import { type Claim, CONDITIONS, CONTRIBUTIONS, STANCES, TOPICS } from '../../src/news.ts';
import { isWebLink, linked, oneLine, upToLimit } from '../../src/words/message.ts';

const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/;
/** Any UTF-16 at all, halves of pairs among it, and what people do to headlines. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '<b>',
        '&amp;',
        '_*`[',
        '\u202e',
        '\u2066',
        '\ud83d',
        '\udc00',
        '👨‍👩‍👧‍👦',
        '🇱🇹',
        'a\u0301\u0302\u0303',
        '\n',
        '\u0000',
      ),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));
const anyLink = fc.oneof(
  fc.webUrl(),
  anyText,
  fc.constantFrom(
    'javascript:alert(1)',
    'tg://user?id=1',
    'file:///etc/passwd',
    'data:text/html,x',
    'HTTP://x.y/',
    '//x.y',
    '',
  ),
  fc.constant(null),
);

/** What Telegram asks of any message. */
function sound({ text, entities }: FormattedString, most = 4096): void {
  expect(text.length).toBeLessThanOrEqual(most);
  expect(text.isWellFormed()).toBe(true);
  expect(text.replaceAll('\n', '')).not.toMatch(UNSAFE);
  for (const entity of entities) {
    expect(entity.offset).toBeGreaterThanOrEqual(0);
    expect(entity.offset + entity.length).toBeLessThanOrEqual(text.length);
    for (const at of [entity.offset, entity.offset + entity.length])
      expect(/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')).toBe(
        false,
      );
    if (entity.type === 'text_link') expect(entity.url).toMatch(/^https?:/i);
  }
}

describe('one line', () => {
  test('of anything is one safe line, no longer than asked', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 300 }), (text, most) => {
        const line = oneLine(text, most);
        expect(line.length).toBeLessThanOrEqual(most);
        expect(line).not.toMatch(UNSAFE);
        expect(line.isWellFormed()).toBe(true);
        expect(line).toBe(line.trim());
        expect(oneLine(line, most)).toBe(line);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['  a \n b\t\tc ', 'a b c'],
    ['a\u202eb\u202c', 'ab'],
    ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
    ['\ud83d', '\ufffd'],
    ['', ''],
  ])('%j is %j', (text, line) => expect(oneLine(text)).toBe(line));

  test('is cut between whole characters', () => {
    expect(oneLine('абвгд', 4)).toBe('абв…');
    expect(oneLine('аб 👨‍👩‍👧‍👦 та ще', 10)).toBe('аб…');
    expect(oneLine('a\u0301'.repeat(10), 8)).toBe(`${'á'.repeat(0)}${'a\u0301'.repeat(3)}…`);
  });

  test('of a very long text is quick to make', () => {
    expect(oneLine('а'.repeat(1_000_000))).toHaveLength(300);
  });
});

describe('links', () => {
  test('only http and https are links', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const { text, entities } = linked('слова', link);
        expect(text).toBe('слова');
        expect(entities).toHaveLength(isWebLink(link) ? 1 : 0);
        if (entities.length > 0) expect(new URL(link!).protocol).toMatch(/^https?:$/);
      }),
    );
  });

  test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'tg://x', 'file:///x', '', 'x', '//x.y', null])(
    '%j is none',
    (link) => expect(isWebLink(link)).toBe(false),
  );
});

describe('up to the limit', () => {
  test('whole lines, and how many were left out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1500 }), { maxLength: 30 }), (lengths) => {
        const rows = lengths.map((length) => new FormattedString('б'.repeat(length)));
        const { text } = upToLimit(rows, (left) => `LEFT ${left}`);
        expect(text.length).toBeLessThanOrEqual(4096);
        const left = /LEFT (\d+)$/.exec(text)?.[1];
        const shown = rows.length - Number(left ?? 0);
        expect(text.replace(/\n?LEFT \d+$/, '')).toBe(
          rows
            .slice(0, shown)
            .map((row) => row.text)
            .join('\n'),
        );
      }),
    );
  });
});

const aClaim: fc.Arbitrary<Claim> = fc.record({
  actor: fc.constantFrom('LT', 'GB', 'EU', 'COALITION', 'UA', 'GL', 'QQ'),
  contribution: fc.constantFrom(...CONTRIBUTIONS),
  stance: fc.constantFrom(...STANCES),
  conditions: fc.subarray([...CONDITIONS]),
  size: fc.option(fc.tuple(fc.nat(10_000), fc.integer({ min: 10_000, max: 1_000_000 }))),
  speaker: fc.option(anyText),
  voice: fc.constantFrom('own' as const, 'other' as const),
  part: fc.constantFrom('main' as const, 'background' as const),
});
const aView: fc.Arbitrary<StoryView> = fc.record({
  id: fc.integer({ min: 1, max: 1_000_000_000 }),
  topics: fc.subarray([...TOPICS], { minLength: 1 }),
  actors: fc.subarray(['LT', 'GB', 'EU', 'UA', 'RU', 'COALITION', 'FR', 'DE']),
  claims: fc.array(aClaim, { maxLength: 30 }),
  changes: fc.array(
    fc.record({
      actor: fc.constantFrom('LT', 'GB'),
      contribution: fc.constantFrom(...CONTRIBUTIONS),
      was: fc.option(fc.constantFrom(...STANCES)),
      now: fc.constantFrom(...STANCES),
    }),
    { maxLength: 10 },
  ),
  reports: fc.array(
    fc.record({
      outlet: anyText,
      link: anyLink,
      title: anyText,
      published: fc.integer({ min: 0, max: 2e12 }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  corrected: fc.boolean(),
});
const reader = fc.record({
  lang: fc.constantFrom('uk' as const, 'en' as const),
  zone: fc.constant('Europe/Kyiv'),
});

describe('an alert of whatever an outlet wrote', () => {
  test('is sound', () => {
    fc.assert(
      fc.property(aView, reader, (view, to) => {
        const { text, buttons } = composeAlert(view, to, 1_770_000_000_000);
        sound(text);
        for (const { text: label, data } of (buttons ?? []).flat()) {
          expect(label.trim()).not.toBe('');
          expect(Buffer.byteLength(data ?? '')).toBeLessThanOrEqual(64);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('in a bundle is sound too, and every story left out is counted', () => {
    fc.assert(
      fc.property(fc.array(aView, { minLength: 1, maxLength: 60 }), reader, (views, to) => {
        sound(composeBundle(views, to).text);
      }),
      { numRuns: 50 },
    );
  });
});

describe('claims of a story', () => {
  const claim = (given: Partial<Claim>): Claim => ({
    actor: 'LT',
    contribution: 'ground_troops',
    stance: 'ready',
    conditions: [],
    size: null,
    speaker: null,
    voice: 'own',
    part: 'main',
    ...given,
  });
  test('are one an actor and contribution: own words before others’, the first before later ones', () => {
    expect(
      mergeClaims([
        claim({ part: 'background', stance: 'refuses' }),
        claim({ voice: 'other', stance: 'open' }),
        claim({ stance: 'ready' }),
        claim({ stance: 'committed' }),
        claim({ contribution: 'air', stance: 'open' }),
        claim({ actor: 'PL', voice: 'other', stance: 'refuses' }),
      ]).map(({ actor, contribution, stance }) => `${actor} ${contribution} ${stance}`),
    ).toEqual(['LT ground_troops ready', 'LT air open', 'PL ground_troops refuses']);
  });
});
