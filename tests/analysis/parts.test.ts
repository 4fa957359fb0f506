import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });
const part = (actor: string, title: string, summary: string, body: string[]): string | undefined =>
  reader
    .read({ title, summary, body })
    .claims.find((claim) => claim.actor === actor && claim.contribution === 'ground_troops')?.part;

const NEWS = 'Литва готова надіслати військових до України';
const LEAD = 'Про це сказав президент Гітанас Науседа у Вільнюсі.';

describe('earlier news in a short article', () => {
  it.each([
    ['Нагадаємо, Франція готова надіслати військових до України.'],
    ['До слова, Франція готова надіслати військових до України.'],
    ['Що передувало: Франція заявила, що готова надіслати військових до України.'],
    ['Напомним, Франция готова отправить военных в Украину.'],
    ['Earlier, France said it was ready to send troops to Ukraine.'],
    ['Торік Франція заявляла, що готова надіслати військових до України.'],
    ['Франція ще у січні заявила, що готова надіслати військових до України.'],
    ['В марте Франция заявила, что готова отправить военных в Украину.'],
    ['France said last month it was ready to send troops to Ukraine.'],
    ['24 лютого Франція заявила, що готова надіслати військових до України.'],
  ])('%s', (recap) => {
    const body = [recap, 'Гроші на навчання знайшли ще до літа.'];
    expect(part('FR', NEWS, LEAD, body)).toBe('background');
  });

  it.each([
    ['Франція готова надіслати військових до України, повідомив там само Макрон.'],
    ['Раніше, ніж настане літо, Франція готова надіслати військових до України.'],
    ['Тоді ж Франція готова надіслати військових до України.'],
    ['Ще в одній столиці вирішили так само: Франція готова надіслати військових до України.'],
    ['Тем временем Франция заявила, что готова отправить военных в Украину.'],
    ['Франція тепер заявила, що готова надіслати військових до України, хоча в січні вагалася.'],
  ])('is not %s', (reaction) => {
    const body = [reaction, 'Гроші на навчання знайшли ще до літа.'];
    expect(part('FR', NEWS, LEAD, body)).toBe('main');
  });

  it('is the closing paragraph on somebody else, unless the title announces an overview', () => {
    const body = ['Скільки їх буде, він не уточнив.', 'Франція готова надіслати військових до України.'];
    expect(part('FR', NEWS, LEAD, body)).toBe('background');
    expect(part('FR', 'Які країни готові надіслати військових до України', LEAD, body)).toBe('main');
  });

  it('begins under a heading of one word', () => {
    const body = [
      'Скільки їх буде, він не уточнив.',
      'Контекст',
      'Франція готова надіслати військових до України.',
      'Гроші на навчання знайшли ще до літа.',
    ];
    expect(part('FR', NEWS, LEAD, body)).toBe('background');
  });
});

describe('a long article', () => {
  const sections = (heading: string): string[] => [
    'Скільки їх буде, президент не уточнив.',
    heading,
    'Франція готова надіслати військових до України, повідомили в Парижі.',
    'Речник подякував литовцям.',
    'Гроші',
    'Бюджет на навчання знайшли ще до літа.',
    'Решту дасть позика.',
    'Міністр фінансів задоволений.',
    'Опозиція мовчить.',
  ];
  it('has the reaction of another capital as news', () => {
    expect(part('FR', NEWS, LEAD, sections('Що кажуть у Парижі'))).toBe('main');
  });
  it.each(['Що про це говорили раніше', 'Хроніка суперечки', 'Довідково', 'Коаліція охочих: що відомо'])(
    'has its recap under «%s»',
    (heading) => {
      expect(part('FR', NEWS, LEAD, sections(heading))).toBe('background');
    },
  );
});

describe('an overview by whom its headline names', () => {
  const parts = (title: string, ...body: string[]): string[] =>
    reader
      .read({ title, summary: '', body })
      .claims.map((c) => `${c.actor} ${c.part}`)
      .toSorted();
  const body = [
    'Данія дасть роту, щойно настане перемир’я в Україні.',
    'Швеція надішле туди винищувачі.',
    'Подробиці з’ясують у травні.',
    'Естонія ще думає про військових для України.',
  ];

  it('takes no closing state of three for an aside', () => {
    expect(parts('Данія, Швеція та Норвегія готові захищати Україну', ...body)).toContain('EE main');
    expect(parts('Данія готова захищати Україну', ...body)).toContain('EE background');
  });
});
