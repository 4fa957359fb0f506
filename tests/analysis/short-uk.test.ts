import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** Everything that a headline and what follows it claim. */
function all(title: string, ...body: string[]): string {
  return reader
    .read({ title, summary: '', body })
    .claims.map((c) => `${c.actor} ${c.contribution} ${c.stance}`)
    .toSorted()
    .join(', ');
}

type Rows = readonly (readonly [title: string, next: string, claims: string])[];

describe.each<[what: string, rows: Rows]>([
  [
    'forces that are not sent',
    [
      ['Ісландія не надсилатиме сил до України', 'Так сказала прем’єрка.', 'IS ground_troops refuses'],
      ['Мальта сил в Україні не розгортатиме', 'Так сказав прем’єр.', 'MT ground_troops refuses'],
      ['Кипр не будет отправлять сил на Украину', 'Так сказал президент.', 'CY ground_troops refuses'],
    ],
  ],
  [
    'a mission at sea and in the air',
    [
      ['Греція готова до участі в морській місії біля Одеси', 'Так сказав прем’єр.', 'GR naval ready'],
      ['Бельгія готова до участі в повітряній місії над Україною', 'Так сказав прем’єр.', 'BE air ready'],
      [
        'Данія не заперечує проти участі своїх кораблів у розмінуванні біля Одеси',
        'Так сказав міністр.',
        'DK naval open',
      ],
      ['Норвегія розгорне під Києвом дві батареї NASAMS', 'Так сказав міністр.', 'NO air ready'],
    ],
  ],
  [
    'guarantees of the sea or the air are that alone',
    [
      ['Туреччина готова бути гарантом безпеки України на морі', 'Так сказав Фідан.', 'TR naval ready'],
      ['США можуть надати гарантії безпеки в повітрі', 'Україна чекає деталей.', 'US air open'],
      ['США можуть надати Україні гарантії безпеки', 'Україна чекає деталей.', 'US legal_guarantee open'],
    ],
  ],
  [
    'a parliament that is asked',
    [
      [
        'Уряд Чехії попросить у парламенту дозволу на відправлення військових до України',
        'Голосування буде у травні.',
        'CZ ground_troops ready',
      ],
      [
        'Прем’єр Бельгії винесе на голосування відправлення військових до України',
        'Дату не названо.',
        'BE ground_troops ready',
      ],
      [
        'Правительство Дании попросит у парламента мандат на отправку военных на Украину',
        'Голосование будет в мае.',
        'DK ground_troops ready',
      ],
    ],
  ],
  [
    'money for one’s own deployment',
    [
      [
        'Данія виділила 80 млн євро на підготовку контингенту для України',
        'Так сказав міністр.',
        'DK ground_troops ready',
      ],
      ['Данія виділила 80 млн євро на підготовку українських військових', 'Так сказав міністр.', ''],
    ],
  ],
  [
    'nothing said, neither confirmed nor denied',
    [
      [
        'Прем’єр Данії не став ані підтверджувати, ані спростовувати відправлення військ в Україну',
        'Він утік від питань.',
        'DK ground_troops undecided',
      ],
      [
        'Рішення про данський контингент в Україні, за словами прем’єра, залежатиме від партнерів',
        'Він сказав це в парламенті.',
        'DK ground_troops undecided',
      ],
    ],
  ],
  [
    'a no that is not a state’s own',
    [
      ['Мелоні не підтримує відправку західних військ в Україну', 'Це ескалація, сказала вона.', ''],
      [
        'Мелоні не підтримує відправку італійських військ в Україну',
        'Це ескалація, сказала вона.',
        'IT ground_troops refuses',
      ],
      ['Відмова Чехії від участі в місії в Україні була б помилкою, вважає Павел', 'Це сказано в Празі.', ''],
      [
        'Прем’єр Австрії виключив участь австрійських військових в Україні, проте не під егідою ООН чи ОБСЄ',
        'Так він сказав у Відні.',
        'AT ground_troops refuses',
      ],
    ],
  ],
  [
    'a change of mind and what it came to',
    [
      [
        'Чехія передумала: Бабіш допустив відправлення військових в Україну',
        'Це сталося у Празі.',
        'CZ ground_troops open',
      ],
      [
        'Чехія передумала відправляти військових в Україну',
        'Це сталося у Празі.',
        'CZ ground_troops refuses',
      ],
    ],
  ],
  [
    'where it was done is not who did it',
    [
      [
        'Начальники генштабів у Парижі завершили планування багатонаціональних сил для України',
        'Деталей не розголошують.',
        '',
      ],
      ['Данія патрулюватиме небо над Україною', 'Рішення уряд має затвердити в березні.', 'DK air ready'],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('%s %s', (title, next, claims) => {
    expect(all(title, next)).toBe(claims);
  });
});

describe('an ally’s soldier who died in Ukraine', () => {
  it.each([
    ['Міноборони Британії визнало загибель десантника в Україні', true],
    ['Міноборони Британії визнало загибель десантника в Іраку', false],
  ])('%s', (title, relevant) => {
    expect(reader.read({ title, summary: '', body: ['Це був нещасний випадок.'] }).relevant).toBe(relevant);
  });
});
