import type { Analysis, Claim, Lang } from '../../src/news.ts';
import type { GroupItem } from '../../src/stories/group.ts';

type Main = Pick<Claim, 'actor' | 'contribution' | 'stance'> & Partial<Claim>;

export const claim = (values: Main): Claim => ({
  conditions: [],
  size: null,
  speaker: null,
  voice: 'own',
  part: 'main',
  ...values,
});

/** A relevant item with the reading given. */
export const item = (
  id: string,
  published: string,
  lang: Lang,
  text: readonly [title: string, summary: string, ...body: string[]],
  claims: readonly Claim[] = [],
  about: readonly string[] = claims.map((one) => one.actor),
): GroupItem => ({
  id,
  published,
  text: { title: text[0], summary: text[1], body: [text[1], ...text.slice(2)] },
  analysis: {
    relevant: true,
    topics: ['foreign_troops'],
    score: 1,
    reasons: [],
    lang,
    claims,
    about,
  } satisfies Analysis,
});

const refusal = claim({
  actor: 'PL',
  contribution: 'ground_troops',
  stance: 'refuses',
  speaker: 'Дональд Туск',
});

/** One statement as three outlets in three languages tell it, with what else was said that day. */
export const TUSK = [
  item(
    'tusk-uk',
    '2026-02-10T10:00:00+02:00',
    'uk',
    [
      'Туск: наші солдати в Україну не поїдуть, але дороги й склади ми дамо',
      'Польща не посилатиме військових до України, сказав прем’єр Дональд Туск після зустрічі в Лодзі.',
      'За словами Туска, Польща відповідатиме за логістику 18 потягів на добу.',
    ],
    [refusal],
  ),
  item(
    'tusk-ru',
    '2026-02-10T11:30:00+02:00',
    'ru',
    [
      'Польских солдат на Украине не будет, заявил Туск в Лодзи',
      'Премьер Дональд Туск сказал, что Польша возьмет на себя логистику: 18 поездов в сутки.',
    ],
    [{ ...refusal, speaker: 'Дональд Туск' }],
  ),
  item(
    'tusk-en',
    '2026-02-10T12:10:00+02:00',
    'en',
    [
      'Poland will not send soldiers to Ukraine, Tusk says in Lodz',
      'Prime Minister Donald Tusk promised 18 trains a day instead.',
    ],
    [{ ...refusal, speaker: 'Donald Tusk' }],
  ),
];

export const NAUSEDA = item(
  'nauseda',
  '2026-02-10T13:00:00+02:00',
  'uk',
  [
    'Науседа: Литва готова дати роту солдатів',
    'Президент Гітанас Науседа сказав у Лодзі, що литовські військові поїдуть в Україну після миру.',
  ],
  [claim({ actor: 'LT', contribution: 'ground_troops', stance: 'ready', speaker: 'Гітанас Науседа' })],
);
