import { PEOPLE } from '../actors/people.ts';
import type { Token } from '../language/tokens.ts';
import type { Actor, Span } from '../news.ts';
import { type Sentence, spanOf } from './document.ts';
import { speakingAsOne } from './joint.ts';
import { namedAfterPeople, namesake, outletOf } from './namesakes.ts';
import { declined, givenForm, givenName, plain, strangers } from './naming.ts';
import { joined } from './offices.ts';
import { lacks, preposition } from './prepositions.ts';
import { withRegions } from './regions.ts';
import { respelled } from './respelled.ts';
import { membersOf, relative, subjectable, troops } from './roles.ts';
import type { Mark } from './tagger.ts';
import { inClass, placesOf } from './word-class.ts';

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
  /** The states whose leaders speak as one. */
  readonly members?: readonly Mention[];
  /** Where somebody named stands. */
  readonly span?: Span;
}

const OBLIQUE = /(?:ам|ям|ами|ями|ах|ях|ів|ом|ою|ым|им|ов|ев)$/;

/** «Туреччина — одна з десяти країн, які готові»: said of her, not of all of them. */
function oneOfThem(at: number, { tokens }: Sentence): boolean {
  for (let i = at - 1; i > Math.max(0, at - 7); i--)
    if (inClass('out of', tokens[i]) || tokens[i]!.norm === 'of')
      return inClass('one of many', tokens[i - 1]);
  return false;
}

/** Everybody a sentence names, in order, with the role the words allow. */
export function mentionsOf(sentence: Sentence): Mention[] {
  const { tokens, marks } = sentence;
  const found: Mention[] = [];
  for (const mark of marks) {
    const mention = fromMark(mark, sentence);
    if (mention) found.push(mention);
  }
  for (const i of beforeStates(placesOf('counted state', sentence))) {
    const token = tokens[i]!;
    const many =
      token.kind === 'number'
        ? Number.parseInt(token.norm, 10) >= 5 && Number.parseInt(token.norm, 10) < 60
        : inClass('five and more', token) && !/(?:ою|ий|ий|ая|ої|ого|ым|им|ому|th)$/.test(token.norm);
    if (many && oneOfThem(i, sentence)) {
      const itself = found.findLast((m) => m.subject && m.actor && m.to < i);
      if (itself) found.push({ ...itself, from: i, to: i + 2, kind: 'name', relative: false });
    } else if (many)
      found.push({
        actor: 'COALITION',
        from: i,
        to: i + 2,
        kind: 'count',
        subject:
          !preposition(sentence, i) ||
          inClass('up to', tokens[i - 1]) ||
          membersOf(sentence, i, 'from') ||
          // "representatives of 26 countries"
          (tokens[i - 1]?.norm === 'of' && inClass('those who lead', tokens[i - 2])),
        name: null,
        person: null,
        unknown: false,
      });
  }
  found.push(...strangers(sentence, found));
  found.push(...respelled(sentence, found));
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  if (sentence.lang === 'en') {
    governed(found, sentence);
    afterwards(found, sentence);
  }
  apposed(found, sentence);
  const listing = lists(sentence);
  const whole = withRegions(joined(found, sentence), sentence);
  return speakingAsOne(whole, sentence).map((mention) => {
    const role =
      listing < mention.from && mention.kind === 'name'
        ? { ...mention, subject: true, listed: true }
        : relative(troops(glossed(mention, sentence), sentence), sentence);
    return role.name ? { ...role, span: spanOf(sentence, role.from, role.to) } : role;
  });
}

/** "after Orpo rules out sending troops": no preposition, a verb follows. */
function afterwards(found: Mention[], { tokens, marks }: Sentence): void {
  for (const mention of found)
    if (
      !mention.subject &&
      mention.actor &&
      mention.kind !== 'adjective' &&
      inClass('after', tokens[mention.from - (tokens[mention.from - 1]?.norm === 'the' ? 2 : 1)])
    )
      mention.subject = marks.some((m) => m.from === mention.to && /^(?:cue|say)$/.test(m.tag));
}

/** How far a comma stands that closes an apposition. */
const APPOSED = 9;

/** "Lithuania, a NATO member, is ready": what only says more of whoever stands before the comma acts not. */
function apposed(found: Mention[], { tokens, lang }: Sentence): void {
  for (const head of found) {
    const opens = tokens[head.to];
    if (!head.subject || head.actor === null || !/^[,–—]$/.test(opens?.text ?? '')) continue;
    const first = head.to + 1;
    if (lang === 'en' && !inClass('apposes', tokens[first])) continue;
    let end = first;
    while (end < tokens.length && end - first <= APPOSED && tokens[end]!.text !== opens!.text) end++;
    if (tokens[end]?.text !== opens!.text) continue;
    // «Литва, давній союзник Києва, готова»
    if (lang !== 'en' && !tokens.slice(first, first + 3).some((token) => inClass('what it is', token)))
      continue;
    for (const mention of found)
      if (
        mention.from >= first &&
        mention.to <= end &&
        mention.name === null &&
        (lang !== 'en' || mention.to < end)
      )
        mention.subject = false;
  }
}

const named = ({ kind }: Mention): boolean => kind === 'name' || kind === 'capital' || kind === 'person';

/** "in Rome, Paris and Berlin" */
const goesOn = (before: Mention, { kind, to }: Mention, tokens: readonly Token[]): boolean =>
  before.kind === 'capital' &&
  kind === 'capital' &&
  tokens[before.to]!.text === ',' &&
  (tokens[to]?.text === ',' || inClass('joins', tokens[to]));

/** "built by Britain and France": the preposition governs both, where no verb of the second follows. */
function governed(found: Mention[], sentence: Sentence): void {
  const { tokens, marks } = sentence;
  let of: Mention | null = null;
  for (let i = 1; i < found.length; i++) {
    const [before, mention] = [found[i - 1]!, found[i]!];
    if (before.subject || !mention.subject || !named(before) || !named(mention)) continue;
    if (mention.from - before.to !== 1) continue;
    if (!inClass('joins', tokens[before.to]) && !goesOn(before, mention, tokens)) continue;
    const verb =
      (tokens[mention.to]?.norm !== 'to' || sentence.paragraph < -1) &&
      marks.some((m) => m.from === mention.to && /^(?:cue|give|say|negation|hope)$/.test(m.tag));
    if (verb || !(of === before || preposition(sentence, before.from))) continue;
    mention.subject = false;
    of = mention;
  }
}

/**
 * «коаліція охочих (coalition of the willing)»: another name for who stands before the bracket. "Belgium, a NATO
 * member", "NATO ally Turkey": what somebody belongs to.
 */
function glossed(mention: Mention, { tokens }: Sentence): Mention {
  const inside = tokens[mention.from - 1]?.text === '(' && tokens[mention.to]?.text === ')';
  const belonged = mention.kind === 'name' && mention.actor !== null && mention.actor.length > 2;
  return (inside || (belonged && inClass('one of its members', tokens[mention.to]))) && mention.subject
    ? { ...mention, subject: false }
    : mention;
}

/** «26 держав», «26 європейських держав»: where the number would stand. */
function beforeStates(states: readonly number[]): readonly number[] {
  if (states.length === 0) return states;
  const all = new Set(states.flatMap((at) => [at - 2, at - 1]).filter((at) => at >= 0));
  return [...all].sort((a, b) => a - b);
}

/** «серед готових він назвав Францію»: from here on the names are those of whom it is said. */
function lists({ marks }: Sentence): number {
  const among = marks.find((m) => m.tag === 'listing' && m.value === 'among');
  const verb = marks.find((m) => m.tag === 'listing' && m.value === 'of');
  return among && verb ? verb.from : Number.POSITIVE_INFINITY;
}

const NOBODY = { actor: null, name: null, person: null, unknown: false } as const;

function fromMark(mark: Mark, sentence: Sentence): Mention | null {
  const { tag, from, to } = mark;
  switch (tag) {
    case 'actor':
      return state(mark, sentence);
    case 'person':
      return person(mark, sentence);
    case 'office': {
      const government = mark.value === 'government';
      // "the president's former strategist"
      if (/['’]s$/.test(sentence.tokens[to - 1]!.text)) return null;
      const oblique =
        (preposition(sentence, from) && !lacks(sentence, from, to)) ||
        (!government && declined(sentence.tokens[from]!.norm));
      const kind = government ? 'government' : 'office';
      return { ...NOBODY, from, to, kind, subject: !oblique, head: from };
    }
    case 'generic':
      // «небо західних областей»
      if (mark.value === 'none') return null;
      if (inClass('a side', sentence.tokens[from])) {
        const owner = ownerOfSide(from, sentence);
        if (owner)
          return {
            ...NOBODY,
            actor: owner,
            from,
            to,
            kind: 'government',
            subject: inClass('the side acts', sentence.tokens[from]),
          };
      }
      // "the Danish foreign minister"
      if (
        inClass('foreign affairs', sentence.tokens[mark.to]) &&
        sentence.tokens[mark.from]!.norm === 'foreign'
      )
        return null;
      // «Місія — інша річ»
      if (sentence.marks.some((m) => m.tag === 'cue' && m.value === 'apart' && m.from === mark.from))
        return null;
      // «парламентська більшість»
      if (sentence.marks.some((m) => m.tag === 'condition' && m.from < from && m.to === to)) return null;
      // «министр иностранных дел Мальты»
      if (
        sentence.marks.some(
          (m) => m.tag === 'portfolio' && m.to - m.from > 1 && m.from <= mark.from && m.to >= mark.to,
        )
      )
        return null;
      return { ...NOBODY, from, to, kind: 'generic', subject: acts(mark, sentence) };
    default:
      return null;
  }
}

/** «російської сторони, яка …», «американська сторона»: one state, named by the adjective. */
const ownerOfSide = (at: number, { marks }: Sentence): Actor | null =>
  marks
    .find((m) => m.tag === 'actor' && m.to === at && m.value.includes(' adjective'))
    ?.value.split(' ')[0] ?? null;

type StateKind = 'name' | 'capital' | 'adjective' | 'demonym';

function state(mark: Mark, sentence: Sentence): Mention | null {
  const { tokens } = sentence;
  const token = tokens[mark.from]!;
  const [actor, named, shape, lower] = mark.value.split(' ') as [string, StateKind, string?, string?];
  if (actor === '-' || (named === 'name' && outletOf(mark, sentence))) return null;
  if (!token.capital && !lower && token.kind === 'word' && proper(named, token)) return null;
  if (named === 'demonym' && namedAfterPeople(mark, sentence)) return null;
  // «франко-британський», "Franco-British": half an adjective.
  if (shape === 'first' && !(tokens[mark.to]?.text === '-' && tokens[mark.to]!.glued)) return null;
  if (named === 'capital' && inClass('occasion', tokens[mark.to])) return null;
  if (actor === 'COALITION' && atHome(mark, sentence)) return null;
  if (token.norm === 'us' && token.text !== 'US') return null;
  if (token.norm === 'willing' && !inClass('of the', tokens[mark.from - 1])) return null;
  // "NATO members", "EU states": each acts for its own state.
  if (/^(?:NATO|EU)$/.test(actor) && sentence.lang === 'en' && inClass('members', tokens[mark.to]))
    return {
      ...NOBODY,
      from: mark.from,
      to: mark.to + 1,
      kind: 'generic',
      subject: !preposition(sentence, mark.from),
    };
  const adjective = /['’]s$/.test(tokens[mark.to - 1]!.text) || named === 'adjective';
  const people = adjective && asPeople(mark, sentence);
  const kind = people ? 'demonym' : adjective ? 'adjective' : named;
  const subject = people
    ? !preposition(sentence, mark.from - 1)
    : subjectable(kind, shape, mark, sentence) && !compounded(mark, sentence);
  return { from: mark.from, to: mark.to, actor, kind, subject, name: null, person: null, unknown: false };
}

/** "a US-backed force", "French-led": half of an adjective. */
const compounded = ({ to }: Mark, { tokens, lang }: Sentence): boolean =>
  lang === 'en' && tokens[to]?.text === '-' && tokens[to]!.glued === true;

/** "The British and the French are ready": an adjective that stands for its people. */
function asPeople({ from, to }: Mark, { tokens }: Sentence): boolean {
  const after = tokens[to];
  if (tokens[from - 1]?.norm !== 'the' || !after) return false;
  if (!/(?:sh|ch|ese|ss)$/.test(tokens[to - 1]!.norm)) return false;
  return inClass('finite', after) || (inClass('and', after) && tokens[to + 1]?.norm === 'the');
}

/** A government's coalition at home is another thing. */
function atHome(mark: Mark, { tokens, marks }: Sentence): boolean {
  return (
    mark.to - mark.from === 1 &&
    inClass('coalition', tokens[mark.from]) &&
    (inClass('before a coalition at home', tokens[mark.from - 1]) ||
      inClass('after a coalition at home', tokens[mark.to]) ||
      // «коаліція Мерца»
      marks.some((m) => m.tag === 'person' && m.from === mark.to))
  );
}

function person(mark: Mark, sentence: Sentence): Mention | null {
  const { tokens, text } = sentence;
  const token = tokens[mark.from]!;
  const last = tokens[mark.to - 1]!;
  if (!last.capital) return null;
  const [index, shape, ...words] = mark.value.split(' ');
  const person = Number(index);
  const oblique = shape === 'o';
  const given = givenName(person, sentence, mark.from);
  if (!given && namesake(mark, sentence)) return null;
  const cabinet = cabinetOf(mark, oblique, sentence);
  if (cabinet) {
    const { actor } = PEOPLE[person]!;
    return {
      ...NOBODY,
      from: mark.from,
      to: mark.to,
      actor,
      kind: 'government',
      subject: cabinet === 'acts',
    };
  }
  const from = given ? mark.from - 1 : mark.from;
  const known = oblique ? words.join(' ') : plain(text.slice(token.start, last.end));
  return {
    from,
    to: mark.to,
    actor: PEOPLE[person]!.actor,
    kind: 'person',
    subject: !oblique && !preposition(sentence, mark.from),
    oblique,
    name: given ? `${givenForm(tokens[from]!.text, token.text, words[0]!, sentence)} ${known}` : known,
    person,
    unknown: false,
  };
}

/** "the Trump administration", «администрация Трампа»: his government, which has no name to be quoted by. */
function cabinetOf({ from, to }: Mark, oblique: boolean, sentence: Sentence): 'acts' | 'else' | null {
  const { tokens, lang } = sentence;
  if (lang === 'en' && inClass('cabinet', tokens[to])) return preposition(sentence, from) ? 'else' : 'acts';
  const before = tokens[from - 1];
  // «речниця адміністрації Левітт»: her own name.
  if (lang === 'en' || !oblique || !inClass('cabinet', before)) return null;
  return /я$/.test(before?.norm ?? '') && !preposition(sentence, from - 1) ? 'acts' : 'else';
}

/** Whether nobody in particular («союзники», "allies") can be the subject where they stand. */
function acts(mark: Mark, sentence: Sentence): boolean {
  const token = sentence.tokens[mark.to - 1]!;
  const before = sentence.tokens[mark.from - 1];
  if (inClass('side', before)) return true;
  // «35 союзників готові»
  if (before?.kind === 'number') return !preposition(sentence, mark.from - 1);
  if (inClass('only an adjective', token) || OBLIQUE.test(token.norm) || inClass('of Europe', token))
    return false;
  // «силам стран Европы», «війська країн»: whose they are.
  const alone = mark.to - mark.from === 1 && inClass('of countries', token);
  if (alone && sentence.marks.some((m) => m.tag === 'kind' && m.to === mark.from)) return false;
  if (alone && inClass('to the forces', before)) return false;
  // «в оборонному відомстві країни»
  if (
    alone &&
    inClass('one member', token) &&
    sentence.marks.some((m) => m.tag === 'office' && m.to === mark.from)
  )
    return false;
  if (someOf(mark.from, sentence)) return true;
  // «у рамках країн-учасниць»
  if (inClass('framework', before)) return false;
  return !preposition(sentence, mark.from) && !inClass('possessive', before) && !inClass('helps', before);
}

/** "several of the participating countries", «некоторые из союзников»: some of them act. */
function someOf(at: number, sentence: Sentence): boolean {
  const { tokens } = sentence;
  for (let i = at - 1; i > Math.max(0, at - 5) && tokens[i]!.kind === 'word'; i--)
    if (inClass('of those', tokens[i]))
      return inClass('a part of many', tokens[i - 1]) && !preposition(sentence, i - 1);
  return false;
}

/** Whether the word wants a capital: names do, in English adjectives and peoples too ("polish", "poles"). */
function proper(kind: string, token: Token): boolean {
  return (kind !== 'adjective' && kind !== 'demonym') || /^[a-z]/.test(token.norm);
}
