import { describe, expect, it } from 'vitest';
import { claims, reader } from '../support/claims.ts';

/** Everything that a headline and what follows it claim. */
const all = (title: string, ...body: string[]): string => claims(title, ...body).join(', ');

type Rows = readonly (readonly [title: string, next: string, claims: string])[];

describe.each<[what: string, rows: Rows]>([
  [
    'those named of the many of whom the sentence before speaks',
    [
      [
        'Кілька країн готові послати солдатів в Україну',
        'Серед них Литва й Данія.',
        'DK ground_troops ready, LT ground_troops ready',
      ],
      [
        'Кілька країн відмовилися слати солдатів в Україну',
        'Це Польща та Італія.',
        'IT ground_troops refuses, PL ground_troops refuses',
      ],
      [
        'Несколько стран готовы послать солдат на Украину',
        'Речь идет о Литве и Дании.',
        'DK ground_troops ready, LT ground_troops ready',
      ],
      [
        'Several countries are ready to send soldiers to Ukraine',
        'Among them are Lithuania and Denmark.',
        'DK ground_troops ready, LT ground_troops ready',
      ],
      ['Кілька країн готові послати солдатів в Україну', 'Серед них немає Данії.', ''],
      [
        'Литва готова послати солдатів в Україну',
        'Низка країн, серед яких Данія й Норвегія, теж готові послати солдатів.',
        'DK ground_troops ready, LT ground_troops ready, NO ground_troops ready',
      ],
    ],
  ],
  [
    'an alliance that only says which country',
    [
      [
        'Ще одна країна ЄС не пошле солдатів в Україну',
        'Данія не пошле солдатів.',
        'DK ground_troops refuses',
      ],
      ['Еще одна страна НАТО пошлет солдат на Украину', 'Дания пошлет солдат.', 'DK ground_troops ready'],
    ],
  ],
  [
    'those who only lead what is joined',
    [
      [
        'Литва готова послати роту до сил, очолюваних Лондоном і Парижем, які мають стати в Україні',
        '',
        'LT ground_troops ready',
      ],
      ['Війська для України', 'Литва готова послати солдатів під егідою ООН.', 'LT ground_troops ready'],
    ],
  ],
  [
    'an aim that stands first',
    [
      [
        'Війська для України',
        'Щоб допомогти коаліції охочих, Данія розглядає відправлення роти.',
        'DK ground_troops open',
      ],
    ],
  ],
  [
    'guarantees that nobody gives',
    [
      ['Литва пошле солдатів в Україну лише за умови гарантій безпеки від США', '', 'LT ground_troops ready'],
      ['Трамп дав гарантії, що солдатів США в Україні не буде', '', 'US ground_troops refuses'],
    ],
  ],
  [
    "anybody's soldiers and the front",
    [
      ['Макрон не хоче слати європейських солдатів на фронт в Україні', '', ''],
      ['Макрон не хоче слати французьких солдатів на фронт в Україні', '', 'FR ground_troops refuses'],
    ],
  ],
  [
    'what a state may and must do, who has not made up its mind',
    [
      ['Данія може й повинна послати солдатів в Україну', '', 'DK ground_troops open'],
      ['Дания могла бы и должна послать солдат на Украину', '', 'DK ground_troops open'],
      [
        'Війська для України',
        'Поки що не визначилися з цим рішенням Данія, Норвегія, Латвія.',
        'DK ground_troops undecided, LV ground_troops undecided, NO ground_troops undecided',
      ],
    ],
  ],
  [
    'examples of those who do it, a dash before the verb, a relative with a preposition',
    [
      [
        'Коаліція охочих і війська для України',
        'Сім країн, включно з Литвою та Данією, готові послати солдатів.',
        'COALITION ground_troops ready, DK ground_troops ready, LT ground_troops ready',
      ],
      ['Війська для України', 'Одна готова послати солдатів, наприклад Литва.', 'LT ground_troops ready'],
      [
        'Війська для України',
        'У Данії хочуть послати солдатів, а Польща – категорично виключила таку можливість.',
        'DK ground_troops ready, PL ground_troops refuses',
      ],
      [
        'Війська для України',
        'Данія пошле солдатів у місію, в якій Угорщина участі не братиме.',
        'DK ground_troops ready, HU ground_troops refuses',
      ],
      [
        'Войска для Украины',
        'Дания отправит солдат в миссию, в которой Венгрия участвовать не будет.',
        'DK ground_troops ready, HU ground_troops refuses',
      ],
    ],
  ],
  [
    'soldiers who stay at home, decisions of others, questions',
    [
      [
        'Польща про війська для України',
        'Тисячі польських солдатів охоронятимуть склади на території Польщі.',
        '',
      ],
      [
        'Війська для України',
        'Данія готова дати склади в разі їхнього рішення послати контингенти.',
        'DK logistics ready',
      ],
      ['Коаліція охочих не питатиме Москву, солдати яких країн будуть в Україні', '', ''],
      ['У Будапешті відкинули розміщення військ ЄС в Україні', '', ''],
    ],
  ],
  [
    'armies, their chiefs and where things were agreed',
    [
      [
        'Війська для України',
        'Збройні сили Данії готові взяти участь у місії ООН в Україні.',
        'DK ground_troops ready',
      ],
      [
        'Голова штабу сухопутних військ Данії заявив про готовність послати солдатів в Україну',
        '',
        'DK ground_troops ready',
      ],
      [
        'Війська для України',
        'Данія має план, погоджений у Вашингтоні, який передбачає розгортання данської роти.',
        'DK ground_troops ready',
      ],
      ['Війська для України', 'Голова спілки ветеранів Данії сказав, що країна готова послати солдатів.', ''],
    ],
  ],
  [
    'verbs and conjunctions',
    [
      ['Литва відмовилася посилати свою армію в Україну', '', 'LT ground_troops refuses'],
      [
        'Литва про війська для України',
        'Про готовність послати солдатів або дати літаки вже заявила Данія.',
        'DK air ready, DK ground_troops ready',
      ],
      [
        'Сили для України',
        'Штаб коаліції охочих, який очолює француз, уже діє в Києві.',
        'COALITION command deployed',
      ],
      [
        'Война и мир',
        'Дания пошлет в Украину инструкторов вместо боевых сил.',
        'DK ground_troops refuses, DK training ready',
      ],
      ['Литва готова дати склади для можливої місії в Україні', '', 'LT logistics ready'],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('%s %s', (title, next, claims) => {
    expect(next ? all(title, next) : all(title)).toBe(claims);
  });
});

it('a number that may be more counts the people behind it', () => {
  const read = reader.read({
    title: 'Данія готова послати в Україну 500 або навіть більше солдатів',
    summary: '',
    body: [],
  });
  expect(read.claims[0]!.size).toEqual([500, 500]);
});

it('who is sent to Ukraine comes from elsewhere', () => {
  const relevant = (title: string): boolean => reader.read({ title, summary: '', body: [] }).relevant;
  expect(relevant('Ще одна країна не надсилатиме війська в Україну')).toBe(true);
  expect(relevant('Генштаб перекинув війська в Україні')).toBe(false);
});
