import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

const inWords = (text: { title: string; summary?: string; body?: string[] }): string[] =>
  reader
    .read({ summary: '', body: [], ...text })
    .claims.map((c) =>
      [
        c.actor,
        c.contribution,
        c.stance,
        ...c.conditions,
        c.size?.join('-'),
        c.voice === 'other' ? 'other' : '',
        c.part,
      ]
        .filter(Boolean)
        .join(' '),
    );

const LATER = (sentence: string): string[] => [
  'Розмова тривала понад дві години, і журналістів до зали не пускали.',
  'Що далі',
  sentence,
  'Наступна зустріч відбудеться у вересні.',
];

describe('what of a long article is its news', () => {
  it("keeps what the article's own speaker relays of others", () => {
    const body = LATER(
      'Міністр також повідомив, що Болгарія дасть два тральщики, а Хорватія — інструкторів.',
    );
    expect(
      inWords({
        title: 'Румунія надішле військових до України',
        summary: 'Румунія готова надіслати військових до України, заявив міністр оборони Раду Міруце.',
        body,
      }),
    ).toEqual(expect.arrayContaining(['BG naval ready other main']));
  });

  it.each([
    ['Хто що обіцяє Україні: війська, кораблі, літаки', 'main'],
    ['Румунія надішле військових до України', 'background'],
  ])('takes later sections by what the title announces: %s', (title, part) => {
    expect(
      inWords({
        title,
        summary: 'Румунія готова надіслати військових до України.',
        body: LATER('Данія готова дати винищувачі для України.'),
      }),
    ).toContain(`DK air ready ${part}`);
  });
});
