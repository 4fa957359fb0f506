import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** Each claim's conditions, with the words that state them. */
function conditions(title: string, ...body: string[]): string[] {
  return reader
    .read({ title, summary: '', body })
    .claims.map((c) =>
      [
        c.actor,
        c.contribution,
        ...c.conditions,
        ...(c.spans?.conditions ?? []).map((s) => `«${s.text}»`),
      ].join(' '),
    );
}

type Row = readonly [text: string, condition: string];

describe('what makes a condition', () => {
  it.each<Row>([
    ['Данія готова послати в Україну військових, щойно вщухнуть бої', 'after_ceasefire «вщухнуть бої»'],
    [
      'Данія готова послати в Україну військових, коли сторони перестануть стріляти',
      'after_ceasefire «перестануть стріляти»',
    ],
    ['Данія готова послати в Україну військових наступного дня по перемир’ю', 'after_ceasefire «перемир’ю»'],
    ['Данія готова послати в Україну військових, якщо війна скінчиться', 'after_peace «війна скінчиться»'],
    ['Данія готова послати в Україну військових, хай-но настане мир', 'after_peace «настане мир»'],
    ['Данія готова послати в Україну військових після укладення угоди', 'after_peace «укладення угоди»'],
    [
      'Дания готова послать в Украину военных, как только умолкнут орудия',
      'after_ceasefire «умолкнут орудия»',
    ],
    [
      'Дания готова послать в Украину военных, когда закончится конфликт',
      'after_peace «закончится конфликт»',
    ],
    [
      'Denmark is ready to send troops to Ukraine once hostilities cease',
      'after_ceasefire «hostilities cease»',
    ],
    [
      'Denmark is ready to send troops to Ukraine the day a truce takes hold',
      'after_ceasefire «truce takes hold»',
    ],
    [
      'Данія готова послати в Україну військових, якщо Вашингтон підстрахує',
      'us_backstop «Вашингтон підстрахує»',
    ],
    [
      'Данія готова послати в Україну військових за підтримки Сполучених Штатів',
      'us_backstop «підтримки Сполучених Штатів»',
    ],
    ['Данія готова послати в Україну військових, якщо поїдуть і шведи', 'allies_join «поїдуть і шведи»'],
    ['Данія готова послати в Україну військових, щойно ООН ухвалить резолюцію', 'mandate «ООН ухвалить»'],
    ['Данія готова послати в Україну військових, якщо Фолькетинг схвалить', 'parliament «Фолькетинг»'],
    ['Denmark is ready to send troops to Ukraine if lawmakers approve', 'parliament «lawmakers»'],
    ['Данія готова послати в Україну військових у межах мандата Фолькетингу', 'parliament «Фолькетингу»'],
    ['Якщо США не прикриють тил, Данія військових в Україну не пошле', 'us_backstop «США не прикриють»'],
    ['Без згоди парламенту Данія військових в Україну не пошле', 'parliament «парламенту»'],
  ])('%s', (text, condition) => {
    expect(conditions(text)).toEqual([`DK ground_troops ${condition}`]);
  });

  it.each([
    'Данія готова послати в Україну військових навіть після перемир’я',
    'Данія готова послати в Україну військових, не чекаючи перемир’я',
    'Данія готова послати в Україну військових, заявив міністр після розмови про перемир’я',
    'Данія готова послати в Україну військових, повідомив прем’єр у парламенті',
    'Данія готова послати в Україну військових, згоди парламенту для цього не потрібно',
    'Данія готова послати в Україну військових, опозиція вимагає голосування у парламенті',
    'Парламент Данії схвалив відправлення військових в Україну',
  ])('none: %s', (text) => {
    expect(conditions(text)).toEqual(['DK ground_troops']);
  });

  it('takes the ceasefire where either is enough, both where both are named', () => {
    expect(conditions('Данія готова послати в Україну військових після перемир’я або мирної угоди')).toEqual([
      'DK ground_troops after_ceasefire «перемир’я»',
    ]);
    expect(conditions('Данія готова послати в Україну військових після перемир’я та мирної угоди')).toEqual([
      'DK ground_troops after_ceasefire after_peace «перемир’я» «мирної угоди»',
    ]);
  });

  it('keeps only the exception of a refusal', () => {
    expect(conditions('Данія не пошле в Україну військових після перемир’я')).toEqual(['DK ground_troops']);
    expect(conditions('Данія не пошле в Україну військових, хіба що місію благословить ООН')).toEqual([
      'DK ground_troops mandate «благословить ООН»',
    ]);
  });
});

describe('whose condition it is', () => {
  it('goes with its half of the sentence', () => {
    expect(
      conditions('Данія пошле в Україну військових після перемир’я, а Канада дасть інструкторів'),
    ).toEqual(['DK ground_troops after_ceasefire «перемир’я»', 'CA training']);
    expect(
      conditions('Після перемир’я Данія пошле в Україну військових, а Канада дасть інструкторів'),
    ).toEqual(['DK ground_troops after_ceasefire «перемир’я»', 'CA training after_ceasefire «перемир’я»']);
  });

  it('is taken from the next sentence on the same actor, not from another actor’s', () => {
    const said = 'Данія готова послати в Україну військових.';
    const title = 'Данія готова послати в Україну військових';
    expect(conditions(title, `${said} Умова одна: спершу має бути підписаний мир.`)).toEqual([
      'DK ground_troops after_peace «підписаний мир»',
    ]);
    expect(conditions(title, `${said} Німеччина ж чекає на перемир’я.`)).toEqual(['DK ground_troops']);
  });
});
