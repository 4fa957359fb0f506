import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** Who takes which stance on which contribution, and in whose words where another's. */
function claims(title: string): string {
  return reader
    .read({ title, summary: '', body: [] })
    .claims.map((c) => `${c.actor} ${c.stance}${c.voice === 'other' ? ' other' : ''}`)
    .join(', ');
}

type Rows = readonly (readonly [text: string, claims: string])[];

describe.each<[what: string, rows: Rows]>([
  [
    'before the verb and after it',
    [
      ['Литва пошле солдатів в Україну', 'LT ready'],
      ['Солдатів в Україну пошле Литва', 'LT ready'],
      ['Фрегат для України, за словами міністра, дасть Португалія', 'PT ready'],
      ['Україна просить солдатів, і Данія готова їх послати в Україну', 'DK ready'],
      ['Міністр оборони Данії готовий послати солдатів в Україну', 'DK ready'],
      ['Отправить солдат в Украину готовы Дания и Норвегия', 'DK ready, NO ready'],
      ['Ready to send troops to Ukraine are Denmark and Norway', 'DK ready, NO ready'],
    ],
  ],
  [
    'whose the words themselves say',
    [
      ['Солдати з Данії поїдуть в Україну', 'DK ready'],
      ['Війська Данії та Норвегії поїдуть в Україну', 'DK ready, NO ready'],
      ['Данські й норвезькі солдати поїдуть в Україну', 'DK ready, NO ready'],
      ['Troops from Denmark and Norway will go to Ukraine', 'DK ready, NO ready'],
    ],
  ],
  [
    'a relative clause: who stands before it',
    [
      ['Данія, яка готова послати солдатів в Україну, чекає на Литву', 'DK ready'],
      ['Норвегія хвалить Данію, яка пошле солдатів в Україну', 'DK ready'],
      ['Норвегія готова хвалити Данію, яка пошле солдатів в Україну', 'DK ready'],
      ['Литва, чиї солдати готові поїхати в Україну, чекає на Данію', 'LT ready'],
      ['Норвегия хвалит Данию, которая отправит солдат в Украину', 'DK ready'],
      ['Norway praises Denmark, which will send troops to Ukraine', 'DK ready'],
    ],
  ],
  [
    'another clause: its own subject, or that of the clause above',
    [
      ['Данія заявила, що пошле солдатів в Україну', 'DK ready'],
      ['Литва повідомила, що Данія пошле солдатів в Україну', 'DK ready other'],
      ['Литва чекає, що Данія пошле солдатів в Україну', ''],
      ['Данія пошле солдатів в Україну, якщо Норвегія дасть літаки', 'DK ready'],
      ['Эстония ждет, что Дания отправит солдат в Украину', ''],
      ['Denmark says it will send troops to Ukraine', 'DK ready'],
    ],
  ],
  [
    'allies, and the chairs who speak of them',
    [
      ['Союзники готові послати солдатів в Україну', ''],
      ['Європейці не готові послати солдатів в Україну', ''],
      ['Зеленський: союзники готові послати солдатів в Україну', ''],
      ['Туск: союзники готові послати солдатів в Україну', ''],
      ['Туск: союзники не пошлють солдатів в Україну', 'PL refuses'],
      ['Макрон: союзники готові послати солдатів в Україну', 'COALITION ready'],
      ['Макрон заявив, що 26 держав готові послати солдатів в Україну', 'COALITION ready'],
      ['Кілька країн готові послати солдатів в Україну — Данія та Норвегія', 'DK ready, NO ready'],
      ['Серед тих, хто пошле солдатів в Україну, — Данія та Норвегія', 'DK ready, NO ready'],
      ['Allies are ready to send troops to Ukraine', ''],
    ],
  ],
  [
    'Ukraine and Russia: nobody, but whom Ukraine signs with',
    [
      ['Росія не пошле солдатів в Україну', ''],
      ['Росія не дозволить британським солдатам з’явитися в Україні', ''],
      ['Україна підписала угоду про гарантії безпеки з Ісландією', 'IS committed'],
      ['Україна і Португалія підписали угоду про гарантії безпеки', 'PT committed'],
    ],
  ],
])('%s', (_what, rows) => {
  it.each(rows)('%s: %s', (text, found) => {
    expect(claims(text)).toBe(found);
  });
});
