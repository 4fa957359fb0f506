import { PEOPLE } from '../actors/people.ts';
import type { Token } from '../language/tokens.ts';
import { verbForm } from '../language/verbs.ts';
import type { Actor, Span } from '../news.ts';
import { type Sentence, spanOf } from './document.ts';
import { namedAfterPeople, namesake, outletOf } from './namesakes.ts';
import { declined, givenForm, givenName, plain, strangers } from './naming.ts';
import { joined } from './offices.ts';
import { preposition } from './prepositions.ts';
import { respelled } from './respelled.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** Who a stretch of words means, and whether it can be what the sentence speaks about. */
export interface Mention {
  /** Null for nobody in particular: «європейці», «союзники», an office without a country. */
  actor: Actor | null;
  readonly from: number;
  readonly to: number;
  readonly kind:
    | 'name'
    | 'capital'
    | 'adjective'
    | 'demonym'
    | 'person'
    | 'office'
    | 'government'
    | 'count'
    | 'generic';
  /** Could be the subject of a verb. */
  subject: boolean;
  /** The person's name as the text has it, where known in its dictionary form. */
  readonly name: string | null;
  readonly person: number | null;
  /** The office before a name that the table does not know. */
  readonly unknown: boolean;
  /** Subject only of the relative clause that follows. */
  readonly relative?: boolean;
  /** A person's name in another case than the nominative. */
  readonly oblique?: boolean;
  /** Named among others of whom the sentence says the same: «серед готових він назвав Францію». */
  readonly listed?: boolean;
  /** The noun of an office: its ending tells the case of the name that follows. */
  readonly head?: number;
  /** Where somebody named stands. */
  readonly span?: Span;
}

const OBLIQUE = /(?:ам|ям|ами|ями|ах|ях|ів|ом|ою|ым|им|ов|ев)$/;

/** Everybody a sentence names, in order, with the role the words allow. */
export function mentionsOf(sentence: Sentence): Mention[] {
  const { tokens, marks } = sentence;
  const found: Mention[] = [];
  for (const mark of marks) {
    const mention = fromMark(mark, sentence);
    if (mention) found.push(mention);
  }
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (
      !inClass('counted state', tokens[i + 1]!.norm) &&
      !inClass('counted state', tokens[i + 2]?.norm ?? '')
    )
      continue;
    const token = tokens[i]!;
    const many =
      token.kind === 'number'
        ? Number.parseInt(token.norm, 10) >= 5 && Number.parseInt(token.norm, 10) < 60
        : inClass('five and more', token.norm) && !/(?:ою|ий|ий|ая|ої|ого|ым|им|ому|th)$/.test(token.norm);
    if (many)
      found.push({
        actor: 'COALITION',
        from: i,
        to: i + 2,
        kind: 'count',
        subject:
          !preposition(sentence, i) ||
          inClass('up to', tokens[i - 1]?.norm ?? '') ||
          membersOf(sentence, i, 'from'),
        name: null,
        person: null,
        unknown: false,
      });
  }
  found.push(...strangers(sentence, found));
  found.push(...respelled(sentence, found));
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const listing = lists(sentence);
  return joined(found, sentence).map((mention) => {
    const role =
      listing < mention.from && mention.kind === 'name'
        ? { ...mention, subject: true, listed: true }
        : relative(troops(mention, sentence), sentence);
    return role.name ? { ...role, span: spanOf(sentence, role.from, role.to) } : role;
  });
}

/** «серед готових він назвав Францію»: from here on the names are those of whom it is said. */
function lists({ marks }: Sentence): number {
  const among = marks.find((m) => m.tag === 'listing' && m.value === 'among');
  const verb = marks.find((m) => m.tag === 'listing' && m.value === 'of');
  return among && verb ? verb.from : Number.POSITIVE_INFINITY;
}

function fromMark(mark: Mark, sentence: Sentence): Mention | null {
  const { tokens } = sentence;
  const token = tokens[mark.from]!;
  const base = { from: mark.from, to: mark.to, name: null, person: null, unknown: false };
  if (mark.tag === 'actor') {
    const [actor, kind, shape, lower] = mark.value.split(' ') as [
      string,
      'name' | 'capital' | 'adjective' | 'demonym',
      string | undefined,
      string | undefined,
    ];
    if (actor === '-' || (kind === 'name' && outletOf(mark, sentence))) return null;
    if (!token.capital && !lower && token.kind === 'word' && proper(kind, token)) return null;
    if (kind === 'demonym' && namedAfterPeople(mark, sentence)) return null;
    // «франко-британський», "Franco-British": half an adjective.
    if (shape === 'first' && !(tokens[mark.to]?.text === '-' && tokens[mark.to]!.glued)) return null;
    if (kind === 'capital' && inClass('occasion', tokens[mark.to]?.norm ?? '')) return null;
    if (
      actor === 'COALITION' &&
      mark.to - mark.from === 1 &&
      inClass('coalition', token.norm) &&
      // A government's coalition at home is another thing.
      (inClass('before a coalition at home', tokens[mark.from - 1]?.norm ?? '') ||
        inClass('after a coalition at home', tokens[mark.to]?.norm ?? ''))
    )
      return null;
    if (token.norm === 'us' && token.text !== 'US') return null;
    if (token.norm === 'willing' && !inClass('of the', tokens[mark.from - 1]?.norm ?? '')) return null;
    if (/['’]s$/.test(tokens[mark.to - 1]!.text))
      return { ...base, actor, kind: 'adjective', subject: subjectable('adjective', shape, mark, sentence) };
    return { ...base, actor, kind, subject: subjectable(kind, shape, mark, sentence) };
  }
  if (mark.tag === 'person') {
    if (!tokens[mark.to - 1]!.capital) return null;
    const [index, shape, ...name] = mark.value.split(' ');
    const person = Number(index);
    const oblique = shape === 'o' || preposition(sentence, mark.from);
    if (givenName(person, sentence, mark.from)) {
      const from = mark.from - 1;
      return {
        ...base,
        from,
        actor: PEOPLE[person]!.actor,
        kind: 'person',
        subject: !oblique,
        oblique: shape === 'o',
        name: `${givenForm(tokens[from]!.text, token.text, name[0]!, sentence)} ${shape === 'o' ? name.join(' ') : plain(sentence.text.slice(token.start, tokens[mark.to - 1]!.end))}`,
        person,
      };
    }
    if (namesake(mark, sentence)) return null;
    return {
      ...base,
      actor: PEOPLE[person]!.actor,
      kind: 'person',
      subject: !oblique,
      oblique: shape === 'o',
      name:
        shape === 'o' ? name.join(' ') : plain(sentence.text.slice(token.start, tokens[mark.to - 1]!.end)),
      person,
    };
  }
  if (mark.tag === 'office') {
    const oblique = preposition(sentence, mark.from) || (mark.value !== 'government' && declined(token.norm));
    return {
      ...base,
      actor: null,
      kind: mark.value === 'government' ? 'government' : 'office',
      subject: !oblique,
      head: mark.from,
    };
  }
  if (mark.tag === 'generic') {
    const oblique =
      inClass('only an adjective', tokens[mark.to - 1]!.norm) || OBLIQUE.test(tokens[mark.to - 1]!.norm);
    return {
      ...base,
      actor: null,
      kind: 'generic',
      subject:
        !oblique &&
        !preposition(sentence, mark.from) &&
        !inClass('possessive', tokens[mark.from - 1]?.norm ?? '') &&
        !inClass('helps', tokens[mark.from - 1]?.norm ?? ''),
    };
  }
  return null;
}

/** Whether the word wants a capital: names do, in English adjectives and peoples too ("polish", "poles"). */
function proper(kind: string, token: Token): boolean {
  return (kind !== 'adjective' && kind !== 'demonym') || /^[a-z]/.test(token.norm);
}

function subjectable(kind: string, shape: string | undefined, mark: Mark, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const before = [1, 2]
    .map((back) => tokens[mark.from - back])
    .find((token) => token && !/^["«„“]$/.test(token.text));
  if (kind === 'adjective')
    return inClass('whose it is', tokens[mark.to]?.norm ?? '') && !preposition(sentence, mark.from);
  if (kind === 'demonym') {
    if (preposition(sentence, mark.from)) return false;
    return /(?:ці|цы|ани|яни|и|ы|і|е|s|ни|не)$/.test(tokens[mark.to - 1]!.norm);
  }
  if (membersOf(sentence, mark.from)) return true;
  if (preposition(sentence, mark.from)) return speakingPlace(mark, sentence);
  if (inClass('these', tokens[mark.from]!.norm)) return true;
  if (shape === 'n' || shape === 'x') {
    if (before && inClass('whose it is', before.norm)) return true;
    if (shape === 'x' && before?.kind === 'word' && !before.capital && possessed(sentence, mark))
      return false;
    return true;
  }
  // «за рішенням Ради Безпеки»: by whose leave, not who acts.
  return before !== undefined && inClass('whose it is', before.norm) && !preposition(sentence, mark.from - 1);
}

/** "leaders of the coalition", "members of NATO": who belongs to it acts for it. */
function membersOf({ tokens }: Sentence, at: number, link = 'of'): boolean {
  const of = tokens[at - 1]?.norm === 'the' ? at - 2 : at - 1;
  return tokens[of]?.norm === link && inClass('member', tokens[of - 1]?.norm ?? '');
}

/** «підтримка США»: an indeclinable name right after a noun is whose it is, not who acts. */
function possessed(sentence: Sentence, mark: Mark): boolean {
  const { tokens, marks } = sentence;
  const before = tokens[mark.from - 1]!;
  if (before.norm.length < 4 || inClass('no owned noun', before.norm)) return false;
  return !marks.some(
    (m) =>
      m.to === mark.from &&
      (m.tag === 'say' ||
        m.tag === 'recap' ||
        m.tag === 'cue' ||
        (m.tag === 'give' && verbForm(tokens[m.from]!.norm, false, sentence.lang !== 'ru') !== 'none')),
  );
}

/** A verb in the plural, which needs no subject beside a place. */
const PEOPLE_SAY = /.{2}(?:ут|ют|ат|ят|уть|ють|ать|ять|али|или|яли|іли)$/;

/** «у Варшаві кажуть», «в Литве допускают»: a place that speaks, where the sentence has the verb without a subject. */
function speakingPlace(mark: Mark, sentence: Sentence): boolean {
  const { tokens, marks } = sentence;
  const before = tokens[mark.from - 1]!.norm;
  if (!['в', 'у', 'во', 'in', 'за'].includes(before)) return false;
  const start =
    mark.from - 2 < 0 ||
    tokens[mark.from - 2]!.kind === 'mark' ||
    inClass('before a place that speaks', tokens[mark.from - 2]!.norm);
  // «В Україні не буде військ»: there it is where things happen.
  const home = mark.value.startsWith('UA ');
  // «Решение в Мадриде примут»: a verb without a subject right after.
  const people = PEOPLE_SAY.test(tokens[mark.to]?.norm ?? '');
  return (
    (start || people) &&
    marks.some(
      (m) =>
        (m.tag === 'say' || (!home && (m.tag === 'cue' || m.tag === 'hope' || m.tag === 'give'))) &&
        m.from >= mark.to &&
        m.from <= mark.to + 6,
    )
  );
}

/** «британські військові допоможуть»: a state's troops act for it. */
function troops(mention: Mention, sentence: Sentence): Mention {
  if (mention.kind !== 'adjective') return mention;
  const noun = sentence.marks.find(
    (m) =>
      m.tag === 'kind' && m.value === 'ground_troops' && m.from >= mention.to && m.from - mention.to <= 2,
  );
  if (!noun || preposition(sentence, mention.from)) return mention;
  const words = sentence.tokens.slice(mention.to, noun.from);
  if (words.some((token) => token.kind === 'mark' && token.text !== '-')) return mention;
  return {
    ...mention,
    subject: /(?:і|и|ие|ые|ий|а|ь|т|s|sh|ch|an|ese)$/.test(sentence.tokens[mention.to - 1]!.norm),
  };
}

/** «… 26 держав, які готові»: what a relative clause follows is its subject. */
function relative(mention: Mention, sentence: Sentence): Mention {
  if (mention.kind === 'adjective') return mention;
  const { tokens } = sentence;
  let at = mention.to;
  while (/^["»”]$/.test(tokens[at]?.text ?? '')) at++;
  const next = tokens[at];
  const after = tokens[at + 1];
  const clause = next?.text === ',' && after !== undefined && inClass('who is', after.norm);
  const participle = next !== undefined && inClass('ready', next.norm);
  if (mention.subject)
    return clause && (mention.kind === 'office' || mention.kind === 'person')
      ? { ...mention, relative: true }
      : mention;
  return clause || participle ? { ...mention, subject: true, relative: true } : mention;
}

/** «шведы с „Грипенами“ и бельгийцы»: what somebody brings along stands between him and his neighbour. */
function past(gap: readonly Token[]): readonly Token[] {
  // «Франція (до 3 тисяч), Британія (5 тисяч)»
  const close = gap.findIndex((token) => token.text === ')');
  if (gap[0]?.text === '(' && close > 0 && close <= 8) return gap.slice(close + 1);
  if (!inClass('with', gap[0]?.norm ?? '')) return gap;
  const link = gap.findIndex((token) => inClass('and', token.norm));
  return link >= 2 && link <= 6 ? gap.slice(link) : gap;
}

/** Neighbours of a mention that share its role: «Франція та Велика Британія», "Germany, Italy and Spain". */
export function group(mentions: readonly Mention[], at: number, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const linked = (a: Mention, b: Mention): boolean => {
    const gap = past(tokens.slice(a.to, b.from));
    return (
      gap.length > 0 &&
      gap.length <= 4 &&
      gap.every(
        (token, i) =>
          (token.text === ',' || inClass('links', token.norm)) &&
          (token.norm !== 'а' || inClass('also', gap[i + 1]?.norm ?? '')),
      ) &&
      !(gap.length === 1 && inClass('Russian with', gap[0]!.norm)) &&
      !(gap.length === 1 && gap[0]!.text === ',' && a.kind === 'person' && b.kind !== 'person')
    );
  };
  const out = [mentions[at]!];
  const fits = (m: Mention): boolean =>
    m.actor !== null &&
    (m.kind === mentions[at]!.kind || (m.kind !== 'adjective' && mentions[at]!.kind !== 'adjective'));
  for (let i = at; i > 0 && fits(mentions[i - 1]!) && linked(mentions[i - 1]!, mentions[i]!); i--)
    out.unshift(mentions[i - 1]!);
  for (
    let i = at;
    i + 1 < mentions.length && fits(mentions[i + 1]!) && linked(mentions[i]!, mentions[i + 1]!);
    i++
  )
    out.push(mentions[i + 1]!);
  return out;
}

/** Ukraine holds no position, and its foes' words are none. */
export function isProtected(actor: Actor | null): boolean {
  return actor === 'UA' || actor === 'RU' || actor === 'BY' || actor === 'KP';
}
