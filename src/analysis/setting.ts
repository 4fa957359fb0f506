import { ACTORS } from '../actors/table.ts';
import type { Actor } from '../news.ts';
import type { Reading } from './claims.ts';
import { afterWar } from './conditions.ts';
import type { Read } from './discourse.ts';
import type { Sentence } from './document.ts';
import { hostile } from './owner.ts';
import { awayWords, elsewhere, inUkraine } from './place.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** Where headline and lead play: what single words of the article are weighed by. */
export interface Setting {
  readonly ukraine: boolean;
  /** A Ukrainian official tells it. */
  readonly kyiv: boolean;
  /** No state or body is named, only people by their country. */
  readonly people: boolean;
  readonly coalition: boolean;
  readonly presence: boolean;
  readonly guarantee: boolean;
  readonly elsewhere: boolean;
  readonly otherKind: boolean;
  readonly afterWar: boolean;
  /** A mission, a presence, a deployment is spoken of. */
  readonly mission: boolean;
  /** A stance, a sending or a vote is spoken of. */
  readonly deed: boolean;
  /** Ukraine is where it plays, not only whom it concerns. */
  readonly here: boolean;
  /** Guarantees are named anywhere in the news itself. */
  readonly named: boolean;
  /** Somebody who could be a guarantor is named. */
  readonly foreign: boolean;
  /** A state that is neither at war nor one of Ukraine's partners, and Ukraine is not named. */
  readonly outsider: boolean;
  /** North Korea's soldiers are no guarantor's, nor are any where only Russia's are named. */
  readonly enemy: boolean;
  /** Foreigners in Ukraine's own army. */
  readonly volunteer: boolean;
  /** Allies' alarm flights at home: Ukraine is named as the one under attack. */
  readonly alarm: boolean;
  /** The headline is about arms, money, energy or Europe's enlargement, and names neither troops nor guarantees. */
  readonly aid: boolean;
  /** The headline plays in another theatre of war or crisis, and does not name Ukraine. */
  readonly away: boolean;
}

/** «гарантує», "guaranteed": anything at all can be guaranteed. */
export const vouches = (mark: Mark, { marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'vouch' && m.from === mark.from);

/** "Article 5", «зобов'язання захищати»: what a treaty says, with no word of guarantees. */
export const unnamed = ({ from, to }: Mark, { tokens }: Sentence): boolean =>
  !tokens
    .slice(from, to)
    .some(
      (token) => inClass('guarantees', token) || inClass('backstop', token) || inClass('security', token),
    );

const AGGRESSORS = /^(?:RU|BY|KP)$/;
const PARTNERS = new Set<Actor>(
  ACTORS.filter(({ groups }) => groups.some((group) => /^(?:eu|nato|g7)$/.test(group)))
    .map(({ code }) => code)
    .concat('AU', 'NZ', 'JP', 'KR', 'CN', 'NATO', 'EU', 'UN', 'OSCE', 'COALITION'),
);

export const marked = (sentence: Sentence, tag: string, value?: string): boolean =>
  sentence.marks.some((mark) => mark.tag === tag && (value === undefined || mark.value === value));

/** Somebody who is neither Ukraine nor the aggressor, by name or as «союзники», «Захід». */
export const foreignIn = ({ sentence, mentions }: Read): boolean =>
  mentions.some((m) => m.actor !== null && m.actor !== 'UA' && !AGGRESSORS.test(m.actor)) ||
  sentence.marks.some(({ tag, value }) => tag === 'generic' && value !== 'none') ||
  marked(sentence, 'owner', 'foreign');

/** Reads the setting off headline and lead. */
export function settingOf(reading: Reading): Setting {
  const head = reading.reads.filter(({ sentence }) => sentence.paragraph < 0);
  const ukraine =
    has(head, 'place', 'ukraine') ||
    has(head, 'place', 'about') ||
    head.some(({ mentions }) => mentions.some((m) => m.actor === 'UA'));
  const named = head.flatMap(({ mentions }) => mentions.flatMap(({ actor }) => (actor ? [actor] : [])));
  const allied =
    named.some((actor) => actor !== 'UA' && !AGGRESSORS.test(actor)) ||
    has(head, 'topic', 'coalition') ||
    has(head, 'topic', 'presence') ||
    has(head, 'topic', 'guarantee');
  const acting = head.flatMap(({ mentions }) => mentions.filter(({ actor }) => actor !== null));
  return {
    ukraine,
    kyiv: head.some(({ speaker }) => speaker?.actor === 'UA'),
    people:
      acting.length > 0 && acting.every(({ kind }) => kind === 'demonym') && !has(head, 'place', 'ukraine'),
    enemy:
      named.includes('KP') ||
      (!allied && head.some(({ sentence }) => sentence.marks.some((mark) => hostile(mark, sentence)))),
    foreign: head.some(foreignIn),
    outsider: !ukraine && named.some((actor) => actor !== 'RU' && actor !== 'BY' && !PARTNERS.has(actor)),
    mission: has(head, 'act', 'deed'),
    deed: head.some(({ sentence }) => deed(sentence)),
    named: reading.reads.some(
      ({ sentence }) =>
        sentence.role === 'main' &&
        sentence.marks.some((m) => m.tag === 'topic' && m.value === 'guarantee' && !vouches(m, sentence)),
    ),
    here: head.some(({ sentence }) => inUkraine(sentence)),
    coalition: has(head, 'topic', 'coalition') || (has(head, 'kind', 'ground_troops') && head.some(ofParis)),
    presence: has(head, 'topic', 'presence'),
    guarantee: head.some(({ sentence }) =>
      sentence.marks.some(
        (m) =>
          m.tag === 'topic' &&
          m.value === 'guarantee' &&
          !vouches(m, sentence) &&
          (ukraine || !unnamed(m, sentence)),
      ),
    ),
    elsewhere: head.some(({ sentence }) => awayWords(sentence) || elsewhere(sentence)),
    otherKind: has(head, 'topic', 'other_kind'),
    afterWar: head.some(({ sentence }) => afterWar(sentence)),
    volunteer: has(head, 'owner', 'volunteer'),
    alarm: has(head, 'owner', 'alarm'),
    away: head.some(
      ({ sentence, mentions }) =>
        abroad(sentence) && !mentions.some((m) => m.actor === 'UA' && m.kind !== 'adjective'),
    ),
    aid:
      head.some(({ sentence }) => aided(sentence)) &&
      !head.some(({ sentence }) => sentence.paragraph === -2 && onTopic(sentence)),
  };
}

/** «відправка солдатів на підставі Паризької декларації»: what the coalition signed. */
const ofParis = ({ sentence: { marks, tokens } }: Read): boolean =>
  marks.some((m) => m.tag === 'topic' && m.value === 'guarantee' && inClass('of Paris', tokens[m.from]));

/** So many paragraphs name Ukraine where an article that does not announce it is about it all the same. */
const OFTEN = 2;

/**
 * What the body adds to a headline and lead that name no place: «Прем'єрка про війська, гроші й стіну» is about Ukraine
 * where its paragraphs are.
 */
export function settingOfBody(setting: Setting, reading: Reading): Setting {
  if (setting.ukraine || setting.coalition || setting.presence || setting.away || setting.enemy)
    return setting;
  const body = reading.reads.filter(({ sentence }) => sentence.paragraph >= 0 && sentence.role === 'main');
  const named = new Set(
    body
      .filter(
        ({ sentence, mentions }) =>
          marked(sentence, 'place', 'ukraine') || mentions.some((m) => m.actor === 'UA'),
      )
      .map(({ sentence }) => sentence.place),
  );
  // What a headline announces of other places («стіну на кордоні») is one of an interview's subjects.
  const asked = reading.reads.some(({ sentence }) => sentence.turn !== undefined);
  if (named.size < OFTEN || (setting.elsewhere && !asked)) return setting;
  return {
    ...setting,
    ukraine: true,
    elsewhere: false,
    outsider: false,
    foreign: setting.foreign || body.some(foreignIn),
    coalition: has(body, 'topic', 'coalition'),
    presence: has(body, 'topic', 'presence'),
    afterWar: setting.afterWar || body.some(({ sentence }) => afterWar(sentence)),
    mission: setting.mission || has(body, 'act', 'deed'),
  };
}

const has = (head: readonly Read[], tag: string, value: string): boolean =>
  head.some(({ sentence }) => marked(sentence, tag, value));

const aided = ({ paragraph, tokens }: Sentence): boolean =>
  paragraph === -2 && tokens.some((token) => inClass('aid', token));

/** «Європа вводить війська в Гренландію» */
const abroad = ({ paragraph, tokens, marks }: Sentence): boolean =>
  paragraph === -2 &&
  tokens.some((token) => token.capital && inClass('theatre', token)) &&
  !marks.some((m) => m.tag === 'place' && m.value === 'ukraine');

const onTopic = ({ marks }: Sentence): boolean =>
  marks.some(
    (m) =>
      m.tag === 'topic' ||
      (m.tag === 'kind' && /^(?:ground_troops|legal_guarantee|monitoring)$/.test(m.value)),
  );

const SENT = new Set<string>(['pf', 'ipf', 'noun', 'be']);

/** Sending, stationing, taking part, or a stance to it. */
export const deed = ({ marks }: Sentence): boolean =>
  marks.some(
    (m) =>
      (m.tag === 'give' && SENT.has(m.value)) || (m.tag === 'act' && m.value === 'deed') || m.tag === 'cue',
  );
