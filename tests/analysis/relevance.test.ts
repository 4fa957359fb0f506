import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import { expandPhrase } from '../../src/language/keyword.ts';
import type { KeywordRule, RuleKind, Topic } from '../../src/news.ts';

const reader = createReader({ keywords: bundledKeywords() });
const verdict = (title: string, ...body: string[]): string[] => [
  ...reader.read({ title, summary: '', body }).topics,
];

describe('relevance', () => {
  it.each([
    ['Литва готова надіслати військових до України', ['foreign_troops']],
    ['Авіація замість піхоти: що США дадуть Україні після перемир’я', ['foreign_troops']],
    ['Британські вояки чекають, коли в Україні настане тиша', ['foreign_troops']],
    ['Зеленський і Рютте обговорили гарантії безпеки для України', ['security_guarantees']],
    ['Будь-які іноземні війська в Україні стануть ціллю — Лавров', ['foreign_troops']],
    ['Rutte: no boots on the ground in Ukraine before a ceasefire', ['foreign_troops']],
    [
      'Стармер: солдатів за Паризькою декларацією пошлють після голосування',
      ['foreign_troops', 'security_guarantees'],
    ],
    ['Паризька декларація про безпечний штучний інтелект зібрала шістдесят підписів', []],
    ['Солдати КНДР прибули на Курщину', []],
    ['Російські військові обстріляли Харків', []],
    ['Російські війська підтягнули до Лимана два батальйони піхоти, кажуть військові', []],
    ['Союзні війська прибувають у Польщу на навчання', []],
    ['Німецька бригада в Литві зросте до п’яти тисяч солдатів', []],
    ['Ізраїль не пустить турецьких миротворців до Гази', []],
    ['Фонд гарантування вкладів повернув гроші клієнтам банку', []],
    ['МАГАТЕ просить гарантій безпеки для Запорізької АЕС', []],
    ['Бельгія вимагає гарантій за репараційною позикою', []],
    ['У Києві потепліє до двадцяти градусів', []],
  ])('%s', (title, topics) => {
    expect(verdict(title)).toEqual(topics);
  });

  it('does not let the recap make an article relevant, and says so', () => {
    const text = {
      title: 'Канада передасть ЗСУ дрони',
      summary: 'Поставки почнуться у вересні, оголосив прем’єр.',
      body: ['Гроші вже виділено.', 'Нагадаємо, Литва готова надіслати військових до України.'],
    };
    const { relevant, claims, reasons } = reader.read(text);
    expect(relevant).toBe(false);
    expect(claims).toEqual([]);
    expect(reasons.some((reason) => reason.rule.startsWith('background') && reason.weight === 0)).toBe(true);
  });

  it('names the rule that turned troops away', () => {
    const { reasons } = reader.read({ title: 'Російські солдати йдуть на навчання', summary: '', body: [] });
    expect(reasons.map((reason) => reason.rule)).toContain('not troops of a guarantor');
  });
});

describe('keyword rules of an admin', () => {
  const rule = (kind: RuleKind, phrase: string, topic: Topic = 'foreign_troops'): KeywordRule => ({
    id: 1000,
    topic,
    kind,
    phrase,
    forms: expandPhrase(phrase).forms,
  });
  const withRule = (added: KeywordRule) => createReader({ keywords: [...bundledKeywords(), added] });

  it('strong makes what it matches relevant, in any case form', () => {
    const text = { title: 'До порту зайшов плавучий госпіталь', summary: '', body: [] };
    expect(reader.read(text).relevant).toBe(false);
    const { relevant, topics, reasons } = withRule(rule('strong', 'плавучого госпіталю')).read(text);
    expect(relevant).toBe(true);
    expect(topics).toEqual(['foreign_troops']);
    expect(reasons[0]).toMatchObject({
      rule: 'strong: плавучого госпіталю',
      text: 'плавучий госпіталь',
      place: 'title',
    });
  });

  it('weak adds to the score', () => {
    const text = { title: 'Плавучий госпіталь чекає на наказ', summary: '', body: [] };
    expect(withRule(rule('weak', 'плавучий госпіталь')).read(text).score).toBeGreaterThan(
      reader.read(text).score,
    );
  });

  it('block keeps the topic out', () => {
    const text = { title: 'Литва готова надіслати військових до України', summary: '', body: [] };
    expect(withRule(rule('block', 'Литва')).read(text).topics).not.toContain('foreign_troops');
  });

  it('a capitalised keyword wants a capital', () => {
    const strong = withRule(rule('strong', 'Рим'));
    expect(strong.read({ title: 'У Римі зібралися міністри', summary: '', body: [] }).relevant).toBe(true);
    expect(strong.read({ title: 'Знайшлася влучна рима', summary: '', body: [] }).relevant).toBe(false);
  });
});
