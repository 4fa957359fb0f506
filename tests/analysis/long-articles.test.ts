import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import type { Claim } from '../../src/news.ts';

const reader = createReader({ keywords: bundledKeywords() });

const shown = ({ actor, contribution, stance, conditions, voice, speaker }: Claim): string =>
  [
    actor,
    contribution,
    stance,
    ...conditions,
    voice === 'other' ? 'other' : '',
    speaker ? `by ${speaker}` : '',
  ]
    .filter(Boolean)
    .join(' ');

/** Turns of full-length articles: title and paragraphs, and what they claim. */
const NEWS: Readonly<
  Record<string, readonly (readonly [text: readonly string[], claims: readonly string[]])[]>
> = {
  'whose it is': [
    [
      [
        'Коаліція охочих і Греція',
        'Уряд Греції солдатів не дасть, сказав Павлос Марінакіс, але порти країни могли б обслуговувати коаліцію.',
      ],
      ['GR ground_troops refuses by Павлос Марінакіс', 'GR logistics open by Павлос Марінакіс'],
    ],
    [['Туск про миротворців в Україні', 'Туск сказав, що німці можуть користуватися їхніми дорогами.'], []],
    [['Сенат Польщі про миротворців', 'Небо над Україною охоронятиме авіація країн НАТО, пише видання.'], []],
  ],
  'what only sounds like an offer': [
    [['Джон Гілі про миротворців в Україні', 'А літаки дають українцям час, вважає Джон Гілі.'], []],
    [
      ['Таяні про війська в Україні', 'Антоніо Таяні сказав, що італійські сапери допоможуть після війни.'],
      [],
    ],
    [['Італія, Іспанія, Португалія: південь Європи про миротворців'], []],
    [
      ['Гарантії безпеки: Нідерланди про миротворців', 'Нідерланди заплатять за пальне для контингенту.'],
      ['NL funding_arms ready'],
    ],
  ],
  'what the words leave out': [
    [
      [
        'Трамп про війська в Україні',
        'За словами Трампа, Франція й Британія поставлять там по кілька тисяч.',
      ],
      ['FR ground_troops ready other by Трамп', 'GB ground_troops ready other by Трамп'],
    ],
    [
      [
        'Повітряне патрулювання над Україною: хто за',
        'Данія дасть винищувачі для охорони неба над Україною. Канада від патрулювання відмовилася.',
      ],
      ['CA air refuses', 'DK air ready'],
    ],
    [
      [
        'Хто піде в Україну',
        'Данія уточнила, що її внесок становитиме 800 військових після припинення вогню.',
      ],
      ['DK ground_troops ready after_ceasefire'],
    ],
    [
      ['Данія і війська в Україні', 'Для датських солдатів двері відчинені, сказала Метте Фредеріксен.'],
      ['DK ground_troops open by Метте Фредеріксен'],
    ],
  ],
  'what is asked and what is meant': [
    [
      [
        'Туреччина про війська в Україні',
        'Гакан Фідан на запитання про війська відповів: «Усе залежить від перебігу розмов».',
      ],
      ['TR ground_troops undecided by Гакан Фідан'],
    ],
    [
      ['Трамп про Україну', 'Трамп сказав, що США можуть надати гарантії безпеки «у повітрі» над Україною.'],
      ['US air open by Трамп'],
    ],
    [
      [
        'США про війська в Україні',
        'Супутники США спостерігатимуть за перемир’ям. Людей Вашингтон не поставить.',
      ],
      ['US ground_troops refuses', 'US monitoring ready after_ceasefire'],
    ],
  ],
  'what is still ahead': [
    [
      [
        'Латвія про батальйон для України',
        'Латвійський батальйон поїде до України після того, як на це погодиться Сейм, а голосування ще не призначене.',
      ],
      ['LV ground_troops ready parliament'],
    ],
    [
      [
        'Іспанія про миротворців',
        'Педро Санчес запропонує парламенту послати солдатів в Україну, коли буде мир.',
      ],
      ['ES ground_troops ready after_peace parliament by Педро Санчес'],
    ],
  ],
};

describe.each(Object.entries(NEWS))('%s', (_turn, cases) => {
  it.each(cases)('%j', (text, claims) => {
    const [title, ...body] = text;
    const found = reader.read({ title: title!, summary: body[0] ?? '', body });
    expect(found.claims.map(shown).toSorted()).toEqual([...claims]);
  });
});
