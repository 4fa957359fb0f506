import type { Standing, Statement } from '../ledger/claim.ts';
import { type Actor, CONTRIBUTIONS, type Millis, STANCES, type Stance } from '../news.ts';
import { actorName, actorSign, who } from './actor.ts';
import { agreementOf, conditionWords, contributionWords, sizeWords, stanceWords } from './claim.ts';
import { type Translate, translator, type UiLang } from './fluent.ts';
import { bold, italic, joined, lines, linked, type Message, oneLine, upToLimit } from './message.ts';
import { age, calendarDay, shortDay } from './time.ts';

interface Reader {
  readonly lang: UiLang;
  readonly zone: string;
}

const STANCE_SIGNS: Record<Stance, string> = {
  refuses: '🔴',
  undecided: '⚪',
  open: '🟡',
  ready: '🟢',
  committed: '✅',
  deployed: '📍',
};

const byContribution = (a: Standing, b: Standing): number =>
  CONTRIBUTIONS.indexOf(a.contribution) - CONTRIBUTIONS.indexOf(b.contribution);

function cell(standing: Standing, reader: Reader, now: Millis, t: Translate) {
  const { lang, zone } = reader;
  const agreement = agreementOf(actorName(standing.actor, lang));
  const { position } = standing;
  if (!position) return null;
  const said = [
    stanceWords(position.stance, agreement, t),
    ...conditionWords(position, t),
    ...(position.size ? [sizeWords(position.size, t, lang)] : []),
  ].join(' · ');
  const when = `${calendarDay(position.said, lang, zone)} (${age(position.said, now, t, zone)})`;
  const source = joined(
    [
      ...(position.speaker ? [oneLine(position.speaker, 60)] : []),
      when,
      linked(oneLine(position.from.outlet, 60), position.from.link),
      ...(position.outlets > 1 ? [t('card-outlets', { n: position.outlets })] : []),
      ...(position.from.source === 'archive' ? [t('archive')] : []),
    ],
    ', ',
  );
  const against = position.contradictions.map((other) =>
    t('card-contradiction', {
      speaker: oneLine(other.speaker ?? t('card-someone'), 60),
      stance: stanceWords(other.stance, agreement, t),
    }),
  );
  const former = position.previous.at(-1);
  return lines(
    joined([
      `${STANCE_SIGNS[position.stance]} `,
      bold(contributionWords(standing.contribution, t)),
      `: ${said}`,
    ]),
    joined(['    ', source]),
    former &&
      italic(
        `    ${t('card-before', { stance: stanceWords(former.stance, agreement, t), date: shortDay(former.since, lang, zone) })}`,
      ),
    ...against.map((words) => italic(`    ${words}`)),
  );
}

function besideRow(standing: Standing, other: Statement, reader: Reader, t: Translate) {
  const { lang, zone } = reader;
  const agreement = agreementOf(actorName(standing.actor, lang));
  return joined([
    `• ${contributionWords(standing.contribution, t)}: ${stanceWords(other.stance, agreement, t)}`,
    ` (${other.speaker ? t('according-to', { speaker: oneLine(other.speaker, 60) }) : t('card-someone')}, ${shortDay(other.said, lang, zone)}, `,
    linked(oneLine(other.from.outlet, 60), other.from.link),
    ')',
  ]);
}

/** The card of a state: its latest own words by contribution, the words of others beside them. */
export function countryCard(
  actor: Actor,
  standings: readonly Standing[],
  facts: { readonly reports: number; readonly following: boolean },
  reader: Reader,
  now: Millis,
): Message {
  const t = translator(reader.lang);
  const known = standings.toSorted(byContribution);
  const own = known.flatMap((standing) => cell(standing, reader, now, t) ?? []);
  const beside = known.flatMap((standing) =>
    standing.beside.slice(0, 2).map((other) => besideRow(standing, other, reader, t)),
  );
  const holdsNone = actor === 'UA' || actor === 'RU';
  const rows = [
    bold(who(actor, reader.lang)),
    ...(holdsNone ? [lines(t(actor === 'UA' ? 'card-ukraine' : 'card-russia'))] : []),
    ...(!holdsNone && own.length === 0 ? [lines(t('card-nothing'))] : []),
    ...own,
    ...(beside.length > 0 ? [lines('', bold(t('card-beside')), ...beside.slice(0, 8))] : []),
    lines('', t('card-reports', { n: facts.reports })),
  ];
  return {
    text: upToLimit(rows, (left) => t('more-lines', { n: left })),
    buttons: [
      ...(holdsNone
        ? []
        : [
            [
              {
                text: t(facts.following ? 'button-unfollow' : 'button-follow'),
                data: `1:${facts.following ? 'unfollow' : 'follow'}:${actor}`,
              },
              { text: t('button-timeline'), data: `1:line:${actor}` },
            ],
          ]),
      [
        { text: t('button-reports'), data: `1:reports:${actor}:0` },
        { text: t('button-countries'), data: '1:countries' },
      ],
    ],
  };
}

/** All states at a glance, by what they say of one contribution. */
export function countriesTable(standings: readonly Standing[], t: Translate, lang: UiLang): Message {
  const best = new Map<Actor, Stance>();
  for (const { actor, position } of standings) {
    if (position?.contribution !== 'ground_troops') continue;
    best.set(actor, position.stance);
  }
  const others = new Map<Actor, string[]>();
  for (const { actor, position } of standings) {
    if (!position || position.contribution === 'ground_troops' || position.stance === 'refuses') continue;
    others.set(actor, [...(others.get(actor) ?? []), contributionWords(position.contribution, t)]);
  }
  const byName = (a: Actor, b: Actor): number => actorName(a, lang).localeCompare(actorName(b, lang), lang);
  const name = (actor: Actor): string => `${actorSign(actor)} ${actorName(actor, lang)}`;
  const groups = STANCES.toReversed().flatMap((stance) => {
    const actors = [...best].filter(([, held]) => held === stance).map(([actor]) => actor);
    if (actors.length === 0) return [];
    return [
      lines(
        '',
        bold(`${STANCE_SIGNS[stance]} ${t(`countries-${stance}`)} (${actors.length})`),
        actors.toSorted(byName).map(name).join(', '),
      ),
    ];
  });
  const without = [...others]
    .toSorted(([a], [b]) => byName(a, b))
    .map(([actor, kinds]) => `${name(actor)}: ${kinds.join(', ')}`);
  return {
    text: upToLimit(
      [
        bold(t('countries-title')),
        ...(groups.length > 0 ? groups : [lines(t('countries-none'))]),
        ...(without.length > 0
          ? [lines('', bold(t('countries-others'))), ...without.map((row) => lines(row))]
          : []),
        lines('', t('countries-hint')),
      ],
      (left) => t('more-lines', { n: left }),
    ),
    buttons: [
      [
        { text: t('button-map'), data: '1:map:ground_troops' },
        { text: t('button-choose'), data: '1:pick:0' },
      ],
    ],
  };
}
