import { ACTORS } from '../actors/table.ts';
import type { Actor } from '../news.ts';
import type { Read, Reading } from './claims.ts';
import type { Sentence } from './document.ts';
import type { Mark } from './tagger.ts';

/** Where headline and lead play: what single words of the article are weighed by. */
export interface Setting {
  readonly ukraine: boolean;
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
}

const VERB = /^(?:гарантува|гарантує|гарантую|гарантов|гарантир|guaranteed$|guaranteeing)/;

/** «гарантує», "guaranteed": anything at all can be guaranteed. */
export const vouches = (mark: Mark, { tokens }: Sentence): boolean => VERB.test(tokens[mark.from]!.norm);

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
  marked(sentence, 'generic') ||
  marked(sentence, 'owner', 'foreign');

/** Reads the setting off headline and lead. */
export function settingOf(reading: Reading): Setting {
  const head = reading.reads.filter(({ sentence }) => sentence.paragraph < 0);
  const has = (tag: string, value: string): boolean =>
    head.some(({ sentence }) => marked(sentence, tag, value));
  const ukraine =
    has('place', 'ukraine') ||
    has('place', 'about') ||
    head.some(({ mentions }) => mentions.some((m) => m.actor === 'UA'));
  const named = head.flatMap(({ mentions }) => mentions.flatMap(({ actor }) => (actor ? [actor] : [])));
  const allied =
    named.some((actor) => actor !== 'UA' && !AGGRESSORS.test(actor)) ||
    has('topic', 'coalition') ||
    has('topic', 'presence') ||
    has('topic', 'guarantee');
  return {
    ukraine,
    enemy:
      named.includes('KP') ||
      (!allied && head.some(({ sentence }) => sentence.marks.some((mark) => hostile(mark, sentence)))),
    foreign: head.some(foreignIn),
    outsider: !ukraine && named.some((actor) => actor !== 'RU' && actor !== 'BY' && !PARTNERS.has(actor)),
    mission: has('act', 'deed'),
    deed: head.some(({ sentence }) => deed(sentence)),
    named: reading.reads.some(
      ({ sentence }) =>
        sentence.role === 'main' &&
        sentence.marks.some((m) => m.tag === 'topic' && m.value === 'guarantee' && !vouches(m, sentence)),
    ),
    here: head.some(({ sentence }) => inUkraine(sentence)),
    coalition: has('topic', 'coalition'),
    presence: has('topic', 'presence'),
    guarantee: head.some(({ sentence }) =>
      sentence.marks.some((m) => m.tag === 'topic' && m.value === 'guarantee' && !vouches(m, sentence)),
    ),
    elsewhere: head.some(({ sentence }) => awayWords(sentence) || elsewhere(sentence)),
    otherKind: has('topic', 'other_kind'),
    afterWar: has('condition', 'after_ceasefire') || has('condition', 'after_peace'),
    volunteer: has('owner', 'volunteer'),
    alarm: has('owner', 'alarm'),
  };
}

const SENT = new Set<string>(['pf', 'ipf', 'noun', 'be']);

/** Sending, stationing, taking part, or a stance to it. */
export const deed = ({ marks }: Sentence): boolean =>
  marks.some(
    (m) =>
      (m.tag === 'give' && SENT.has(m.value)) || (m.tag === 'act' && m.value === 'deed') || m.tag === 'cue',
  );

const INTO = new Set([
  'в',
  'у',
  'до',
  'на',
  'in',
  'to',
  'из',
  'з',
  'із',
  'від',
  'во',
  'with',
  'into',
  'across',
  'over',
]);

/** «на сході Польщі» */
const PART_OF =
  /^(?:сход|захо[дтц]|півд|півн|терит|террит|кордон|столиц|узбереж|баз|аеродром|полігон|восток|запад|юг|север|границ|побереж|аэродром|полигон)/;
const LIKE =
  /^(?:як|ніж|мов|наче|нагаду|подібн|досвід|зраз|как|чем|напомина|подобн|опыт|like|than|as|resembl)/;

/** «як в Афганістані»: what it is like, not where it is. */
const compared = (at: number, { tokens }: Sentence): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some(({ norm }) => LIKE.test(norm));

/** Words of another theatre, unless something is only likened to it. */
export const awayWords = (sentence: Sentence): boolean =>
  sentence.marks.some((m) => m.tag === 'topic' && m.value === 'elsewhere' && !compared(m.from, sentence));

/** A preposition of place before another country's name. */
export function elsewhere(sentence: Sentence): boolean {
  const { marks, tokens } = sentence;
  return marks.some((mark) => {
    if (
      mark.tag !== 'actor' ||
      !/ name /.test(mark.value) ||
      /^(?:UA|NATO|EU|UN|OSCE|COALITION) /.test(mark.value)
    )
      return false;
    if (!tokens[mark.from]!.capital) return false;
    const part = PART_OF.test(tokens[mark.from - 1]?.norm ?? '') ? 1 : 0;
    const before = tokens[mark.from - 1 - part]?.norm ?? '';
    if (!INTO.has(before) || mark.from <= 1 || compared(mark.from, sentence)) return false;
    const next = marks.find(
      (m) => m.from >= mark.to && m.from <= mark.to + 3 && (m.tag === 'say' || m.tag === 'cue'),
    );
    return !next || mark.from > 2;
  });
}

const SOIL = /^(?:українськ|украинськ|украинск|ukrainian)/;
const HERE =
  /^(?:з|із|зі|из|from|в|у|до|на|для|над|під|біля|поблизу|по|во|под|возле|около|in|to|into|on|over|for|near|at|across|inside|around)$/;

const REGION = /щин(?:а|и|і|у|ою|е|ы|ой)$/;

/** «на захід від Дніпра», "west of the Dnipro". */
const direction = (at: number, { tokens }: Sentence): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ norm }) =>
      /^(?:захід|схід|північ|південь|запад|восток|север|юг|west|east|north|south)/.test(norm),
    );

/** Ukraine's soil or sky, or a preposition before Ukraine or a town of it: not only whose something is, but where. */
export function inUkraine(sentence: Sentence): boolean {
  return sentence.marks.some((mark) => {
    if (mark.tag !== 'place') return false;
    if (mark.value !== 'ukraine') return false;
    const { tokens } = sentence;
    if (mark.to - mark.from > 1 && SOIL.test(tokens[mark.from]!.norm)) return true;
    if (REGION.test(tokens[mark.from]!.norm) || direction(mark.from, sentence)) return true;
    return [mark.from, mark.from - 1, mark.from - 2].some((at) => HERE.test(tokens[at]?.norm ?? ''));
  });
}

export type Owner = 'enemy' | 'ukraine' | 'ally' | null;

const ANYBODY = /^(?:хто|дехто|одні|інші|решта|кожн|each)/;

/** Whose the troops are, where the words beside them say it. */
export function ownerOf(mark: Mark, sentence: Sentence): Owner {
  let ally = false;
  for (const m of sentence.marks) {
    const before = m.to <= mark.from && mark.from - m.to <= 1;
    const after = m.from >= mark.to && m.from - mark.to <= 1;
    if (m.tag === 'owner' && (before || (after && m.value !== 'foreign'))) {
      if (m.value === 'enemy') return 'enemy';
      if (m.value === 'own') return 'ukraine';
      if (m.value === 'foreign') ally = true;
    }
    if (m.tag === 'generic' && mark.from === m.to && !ANYBODY.test(sentence.tokens[m.from]!.norm))
      ally = true;
    if (m.tag !== 'actor') continue;
    const adjective = before && / (?:adjective|demonym)$/.test(m.value);
    const possessive = before && /['’]s$/.test(sentence.tokens[m.to - 1]!.text);
    const genitive = after && / (?:name|capital) /.test(m.value);
    if (!adjective && !possessive && !(genitive && m.from === mark.to) && !from(m, mark, sentence)) continue;
    if (/^(?:RU|BY|KP) /.test(m.value)) return 'enemy';
    if (!/^UA /.test(m.value)) ally = true;
    else if (!(genitive && / name n/.test(m.value))) return 'ukraine';
  }
  return ally ? 'ally' : null;
}

/** «солдати з Норвегії», "troops from Norway". */
function from(actor: Mark, force: Mark, { tokens }: Sentence): boolean {
  return (
    actor.from === force.to + 1 &&
    /^(?:з|із|зі|из|from|of|країн|держав|стран|государств)$/.test(tokens[force.to]!.norm)
  );
}

const hostile = (mark: Mark, sentence: Sentence): boolean =>
  mark.tag === 'kind' && mark.value === 'ground_troops' && ownerOf(mark, sentence) === 'enemy';
