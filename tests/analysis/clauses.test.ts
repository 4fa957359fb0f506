import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/analysis/clauses.ts';
import { readDocument } from '../../src/analysis/document.ts';
import { buildLexicon } from '../../src/analysis/lexicon.ts';

const lexicon = buildLexicon();

/** A sentence's clauses: how each hangs on which, whether a dash stands for its verb, and its words. */
function clauses(title: string): string[] {
  const [sentence] = readDocument({ title, summary: '', body: [] }, lexicon).sentences;
  const { all, of } = clausesOf(sentence!);
  return all.map(({ index, relation, parent, dashed }) => {
    const words = sentence!.tokens.filter((token, i) => of[i] === index && token.kind !== 'mark');
    const hangs = parent < 0 ? relation : `${relation} of ${parent}`;
    return `${hangs}${dashed ? ', dashed' : ''}: ${words.map((token) => token.text).join(' ')}`;
  });
}

type Rows = readonly (readonly [text: string, clauses: readonly string[]])[];

describe.each<[what: string, rows: Rows]>([
  [
    'what hangs on what',
    [
      [
        'Литва готова послати солдатів, якщо настане перемир’я',
        ['root: Литва готова послати солдатів', 'if of 0: якщо настане перемир’я'],
      ],
      [
        'Міністр каже, що Литва готова послати солдатів, щойно вщухнуть бої',
        [
          'speech: Міністр каже',
          'that of 0: що Литва готова послати солдатів',
          'if of 1: щойно вщухнуть бої',
        ],
      ],
      [
        'Прем’єр не знає, чи Данія пошле солдатів',
        ['root: Прем’єр не знає', 'whether of 0: чи Данія пошле солдатів'],
      ],
      [
        'Литва шле саперів, які розмінують поля',
        ['root: Литва шле саперів', 'relative of 0: які розмінують поля'],
      ],
      [
        'Данія просить летовища, щоб прийняти літаки',
        ['root: Данія просить летовища', 'purpose of 0: щоб прийняти літаки'],
      ],
      [
        'Данія не пошле солдатів, бо має їх замало',
        ['root: Данія не пошле солдатів', 'because of 0: бо має їх замало'],
      ],
      [
        'Румунія не дасть солдатів, але відкриє бази',
        ['root: Румунія не дасть солдатів', 'contrast of 0: але відкриє бази'],
      ],
      [
        'Франція пошле солдатів і Бельгія дасть літаки',
        ['root: Франція пошле солдатів', 'coord of 0: і Бельгія дасть літаки'],
      ],
      [
        'Литва пошле солдатів лише тоді, коли настане тиша',
        ['root: Литва пошле солдатів лише тоді', 'if of 0: коли настане тиша'],
      ],
      [
        'Министр сообщил, что Эстония отправит солдат, как только стихнут бои',
        [
          'speech: Министр сообщил',
          'that of 0: что Эстония отправит солдат',
          'if of 1: как только стихнут бои',
        ],
      ],
      ['У Вільнюсі вирішили: солдати поїдуть', ['root: У Вільнюсі вирішили', 'that of 0: солдати поїдуть']],
    ],
  ],
  [
    'clauses that another one parts',
    [
      [
        'Парламент, який збереться у вівторок, вирішить долю місії',
        ['root: Парламент вирішить долю місії', 'relative of 0: який збереться у вівторок'],
      ],
      [
        '26 держав, які підписали угоду, зобов’язалися допомогти',
        ['root: 26 держав зобов’язалися допомогти', 'relative of 0: які підписали угоду'],
      ],
      [
        'Литва, за словами міністра, пошле солдатів',
        ['root: Литва пошле солдатів', 'speech of 0: за словами міністра'],
      ],
      ['Солдатів пошле Литва, сказав міністр', ['root: Солдатів пошле Литва', 'speech of 0: сказав міністр']],
    ],
  ],
  [
    'dashes that stand for verbs, and lists that divide nothing',
    [
      [
        'Осло — винищувачі, Копенгаген — тральник',
        ['root, dashed: Осло винищувачі', 'fragment of 0, dashed: Копенгаген тральник'],
      ],
      [
        'Франція пошле солдатів, а Осло — авіацію',
        ['root: Франція пошле солдатів', 'contrast of 0, dashed: а Осло авіацію'],
      ],
      [
        'Латвия отправит солдат, а Эстония — корабли',
        ['root: Латвия отправит солдат', 'contrast of 0, dashed: а Эстония корабли'],
      ],
      [
        'Склади, дороги й летовища — усе це дасть Польща',
        ['root: Склади дороги й летовища усе це дасть Польща'],
      ],
      [
        'Іспанія, Португалія та Греція заявили про участь',
        ['root: Іспанія Португалія та Греція заявили про участь'],
      ],
    ],
  ],
  [
    'English, with its conjunctions and without them',
    [
      [
        'Starmer said that British troops would guard the ports',
        ['speech: Starmer said', 'that of 0: that British troops would guard the ports'],
      ],
      [
        'Starmer said British troops would guard the ports',
        ['speech: Starmer said', 'that of 0: British troops would guard the ports'],
      ],
      ['Denmark will send jets after a ceasefire', ['root: Denmark will send jets after a ceasefire']],
      [
        'Denmark will send jets once the guns fall silent',
        ['root: Denmark will send jets', 'if of 0: once the guns fall silent'],
      ],
      [
        'Should a truce hold, Denmark will send jets',
        ['if: Should a truce hold', 'root of 0: Denmark will send jets'],
      ],
      [
        'Denmark will send jets and Norway will fly patrols',
        ['root: Denmark will send jets', 'coord of 0: and Norway will fly patrols'],
      ],
      [
        'Poland will not send troops but will open its bases',
        ['root: Poland will not send troops', 'contrast of 0: but will open its bases'],
      ],
    ],
  ],
])('%s', (_what, rows) => {
  it.each(rows)('%s', (text, found) => {
    expect(clauses(text)).toEqual(found);
  });
});
