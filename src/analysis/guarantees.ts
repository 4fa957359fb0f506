import type { Sentence } from './document.ts';
import { maritime } from './kinds.ts';
import type { Mention } from './mentions.ts';
import type { Mark } from './tagger.ts';
import { inClass, placesOf } from './word-class.ts';

/** An undertaking to guarantee, and whose it is where the words beside it say so. */
export interface Guarantee {
  readonly mark: Mark;
  readonly owner: Mention | null;
  /** It is its term that names it. */
  readonly years?: true;
}

const MODIFIER =
  /(?:их|ими|ім|им|ого|ому|ої|ій|ий|і|ые|ых|ыми|ой|ую|ая|не|у|ї|а|ly|al|ing|ed|ine|th|st|y|e|c|an|ble)$/;

/** Finds guarantees that somebody gives: the object of a giving verb, or one with an owner («американські гарантії»). */
export function guaranteesOf(sentence: Sentence, mentions: readonly Mention[]): Guarantee[] {
  const { tokens, marks } = sentence;
  const out: Guarantee[] = [];
  for (const at of placesOf('guarantee', sentence)) {
    if (marks.some((m) => m.tag === 'topic' && m.value === 'other_kind' && Math.abs(m.from - at) < 8))
      continue;
    const promiser = promiserOf(at, sentence, mentions);
    if ((!promiser && assures(at, sentence)) || demanded(at, sentence) || inShapeOf(at, sentence)) continue;
    if (ofSphere(at, sentence) || maritime(Math.max(0, at - 2), at, sentence)) continue;
    const mark: Mark = { tag: 'kind', value: 'legal_guarantee', from: at, to: at + 1 };
    const owner = ownerOf(at, sentence, mentions) ?? promiser;
    const made = madeBefore(at, sentence) || passedAfter(at, sentence, mentions);
    if (inClass('guarantor', tokens[at]) ? made : made || owner) out.push({ mark, owner });
  }
  return out;
}

/** "the guarantees that Washington is ready to give", «гарантії, які готові дати США»: who gives them, by a relative clause. */
function promiserOf(at: number, { tokens }: Sentence, mentions: readonly Mention[]): Mention | null {
  let next = at + 1;
  while (inClass('security', tokens[next]) || inClass('to Ukraine', tokens[next])) next++;
  if (tokens[next]?.text === ',') next++;
  if (!inClass('which', tokens[next])) return null;
  const end = next + 7;
  const who = mentions.find((m) => m.from > next && m.from < end && m.subject && m.actor !== 'UA');
  const gives = tokens
    .slice(next + 1, end)
    .some((token) => token.kind === 'word' && inClass('gives guarantees', token));
  return gives && real(who) ? who : null;
}

/** «гарантії, що їхніх солдатів там не буде»: an assurance that something is so. */
function assures(at: number, { tokens }: Sentence): boolean {
  // «гарантії того, що …»
  if (inClass('of it', tokens[at + 1]) && tokens[at + 2]?.text === ',')
    return inClass('that', tokens[at + 3]);
  return tokens[at + 1]?.text === ',' ? inClass('that', tokens[at + 2]) : tokens[at + 1]?.norm === 'that';
}

/** «гарантії безпеки у вигляді миротворців»: what they consist of is what is given. */
function inShapeOf(at: number, { tokens, marks }: Sentence): boolean {
  const shape = tokens.findIndex((t, i) => i > at && i <= at + 4 && inClass('shape', t));
  return (
    shape > 0 &&
    marks.some((m) => m.tag === 'kind' && m.value !== 'none' && m.from - shape <= 3 && m.from > shape)
  );
}

/** «гарантії безпеки в повітрі», «гарант для України в частині моря»: where one guarantees is what one gives. */
function ofSphere(at: number, { tokens, marks }: Sentence): boolean {
  let to = at + 1;
  while (
    inClass('security', tokens[to]) ||
    inClass('to Ukraine', tokens[to]) ||
    /^["«„“]$/.test(tokens[to]?.text ?? '')
  )
    to++;
  while (
    to < at + 6 &&
    (inClass('in', tokens[to]) || inClass('on', tokens[to]) || inClass('a side of it', tokens[to]))
  )
    to++;
  return marks.some((m) => m.tag === 'trait sphere' && (m.from === to || (m.from === to - 1 && m.to > to)));
}

/** «лише за умови гарантій США»: what it takes, not what is given. */
function demanded(at: number, { tokens }: Sentence): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4) && tokens[i]!.kind === 'word'; i--)
    if (inClass('provided', tokens[i])) return true;
  return false;
}

/** Whether a verb that makes it stands before, with nothing but its own modifiers and who receives it between. */
function madeBefore(at: number, sentence: Sentence): boolean {
  const { tokens, marks } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark') {
      if (/^["«»“”-]$/.test(token.text)) continue;
      return false;
    }
    if (inClass('package', token)) continue;
    // «одним із гарантів», «розглядає роль гаранта»
    if (inClass('guarantor', tokens[at])) {
      if (inClass('one of them', token)) continue;
      if (i === at - 1 && inClass('a role', token)) return true;
    }
    // «согласовали с Украиной гарантии»: with whom.
    if (inClass('with or between', token) && marks.some((m) => m.tag === 'actor' && m.from === i + 1))
      continue;
    // «в рамках будущих договоренностей о гарантиях»: only what something is part of.
    if (inClass('about', token) && inClass('agrees', tokens[i - 1]))
      return !tokens.slice(Math.max(0, i - 5), i - 1).some((t) => inClass('within', t));
    if (inClass('about', token)) return concluded(i, at, tokens);
    if (token.norm === 'as' && inClass('acts as', tokens[i - 1])) return true;
    // «проголосує за гарантії»
    if (inClass('votes yes', token) && inClass('votes', tokens[i - 1])) return true;
    if (inClass('no guarantee made', token)) return false;
    // «не будут гарантом»; «якими будуть гарантії» gives none.
    if (inClass('guarantor', tokens[at]) && inClass('will be', token)) return true;
    // «участвовать в обеспечении гарантий»: to take part is no undertaking of one's own.
    if (/(?:ні|нню|нии|нию)$/.test(token.norm) && partaken(i, tokens)) return false;
    // «Конгрес підтримав гарантії»
    // «Сенат провалив голосування за гарантії»
    if (
      (inClass('backed it', token) || inClass('voted it down', token)) &&
      marks.some((m) => m.tag === 'condition' && m.value === 'parliament')
    )
      return true;
    if (inClass('votes yes', token) && inClass('a vote', tokens[i - 1])) continue;
    if (inClass('a vote', token)) continue;
    if (inClass('makes a guarantee', token))
      return !(NOMINAL.test(token.norm) || gerund(i, tokens)) || governed(i, sentence);
    const receiver = marks.some(
      (m) =>
        m.from <= i && m.to > i && ((m.tag === 'actor' && m.value.startsWith('UA ')) || m.tag === 'place'),
    );
    const giver =
      inClass('from', token) ||
      marks.some((m) => m.tag === 'actor' && m.from <= i && m.to > i && inClass('from', tokens[m.from - 1]));
    if (!receiver && !giver && token.kind !== 'number' && !MODIFIER.test(token.norm)) return false;
  }
  return false;
}

/** "as part of providing guarantees": spoken of, like a noun. */
const gerund = (at: number, tokens: Sentence['tokens']): boolean =>
  /ing$/.test(tokens[at]!.norm) && tokens[at - 1]?.norm === 'of';

const NOMINAL = /(?:ння|нні|нню|ния|ние|нию|нии)$/;

/** «розглядає надання гарантій», «готовність до надання»: what an attitude is about is given or refused. */
const governed = (noun: number, { marks, tokens }: Sentence): boolean =>
  marks.some(
    (m) =>
      m.tag === 'cue' &&
      m.value !== 'none' &&
      m.to <= noun &&
      (m.to >= noun - 1 || talked(m.to, noun, tokens)),
  );

/** «рано говорити про надання», «рішення щодо надання» */
const talked = (from: number, noun: number, tokens: Sentence['tokens']): boolean =>
  noun - from === 2 && inClass('about', tokens[noun - 1]) && tokens[from]!.kind === 'word';

const NOUN = /(?:ння|нні|нню|ния|нии|нию|ції|ции|цію|цию|ція|ция|ment|tion)$/;

/** Words of a pact's name, and between it and the verb: «схвалив двосторонню угоду США з Україною про гарантії». */
const PACT = 5;
const VERB = 4;

/** «Гарантії безпеки підпише президент США»: who passes them may stand behind. */
function passedAfter(at: number, { tokens, marks }: Sentence, mentions: readonly Mention[]): boolean {
  if (at > 0 && tokens[at - 1]!.kind === 'word' && inClass('no guarantee made', tokens[at - 1])) return false;
  let verb = at + 1;
  while (inClass('security', tokens[verb]) || inClass('to Ukraine', tokens[verb])) verb++;
  const token = tokens[verb];
  return (
    token !== undefined &&
    (inClass('passes a pact', token) || inClass('gives guarantees', token)) &&
    !NOUN.test(token.norm) &&
    !marks.some((m) => m.tag === 'negation' && m.to === verb) &&
    mentions.some((m) => m.from === verb + 1 && m.subject && real(m))
  );
}

/** «ратифікували угоду з Києвом про гарантії», «договір про гарантії схвалив парламент»: whoever passes the pact. */
function concluded(about: number, at: number, tokens: Sentence['tokens']): boolean {
  let pact = about - 1;
  while (pact > about - PACT && pact >= 0 && !inClass('a pact', tokens[pact])) {
    if (tokens[pact]!.kind === 'mark') return false;
    pact--;
  }
  if (!inClass('a pact', tokens[pact])) return false;
  const rest = tokens.slice(at, at + PACT + VERB);
  const ends = rest.findIndex(({ kind }) => kind === 'mark');
  return [...tokens.slice(Math.max(0, pact - VERB), pact), ...(ends < 0 ? rest : rest.slice(0, ends))].some(
    (token) => inClass('passes a pact', token) && !NOUN.test(token.norm),
  );
}

function partaken(at: number, tokens: Sentence['tokens']): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((token) => inClass('partakes', token));
}

const real = (m: Mention | undefined): m is Mention => m?.actor != null && !/^(?:UA|RU|BY|KP)$/.test(m.actor);

function ownerOf(at: number, { tokens, lang }: Sentence, mentions: readonly Mention[]): Mention | null {
  if (tokens.slice(Math.max(0, at - 2), at).some((t) => inClass('absent', t))) return null;
  // «в рамках послевоенных гарантий безопасности США могут …»
  if (tokens.slice(Math.max(0, at - 3), at).some((t) => inClass('framework', t))) return null;
  const adjective = mentions.find(
    (m) =>
      (m.kind === 'adjective' ||
        // "the US guarantees Ukraine …" is a verb.
        (m.kind === 'name' && lang === 'en' && (m.to === at - 1 || tokens[at]!.norm === 'guarantee'))) &&
      m.to <= at &&
      at - m.to <= 2 &&
      tokens.slice(m.to, at).every((t) => MODIFIER.test(t.norm) || inClass('security', t)),
  );
  if (real(adjective)) return adjective;
  const giver = mentions.find((m) => m.to <= at && at - m.to <= 2 && inClass('from', tokens[m.from - 1]));
  if (real(giver) && !tokens.slice(giver.to, at).some((t) => inClass('no guarantee made', t))) return giver;
  let next = at + 1;
  while (inClass('security', tokens[next])) next++;
  while (inClass('to Ukraine', tokens[next])) next++;
  const from = inClass('from the side', tokens[next])
    ? 1
    : tokens[next + 1]?.norm === 'боку' || tokens[next + 1]?.norm === 'стороны'
      ? 2
      : 0;
  const owner = mentions.find(
    (m) => m.from >= next + from && m.from <= next + from && m.kind !== 'adjective',
  );
  if (from > 0 && real(owner)) return owner;
  return real(owner) &&
    owner.kind === 'name' &&
    owner.from === next &&
    !/^[a-z]/.test(tokens[at]!.norm) &&
    !owner.subject
    ? owner
    : null;
}
