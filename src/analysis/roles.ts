import { numeralAt } from '../language/numerals.ts';
import { verbForm } from '../language/verbs.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import { lacks, preposition } from './prepositions.ts';
import { isDash } from './segments.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

const QUOTE = new Set(['"', '«', '„', '“']);
const ALLIANCE = /^(?:NATO|EU|UN|OSCE) /;

export function subjectable(
  kind: string,
  shape: string | undefined,
  mark: Mark,
  sentence: Sentence,
): boolean {
  const { tokens } = sentence;
  const before = [tokens[mark.from - 1], tokens[mark.from - 2]].find(
    (token) => token && !QUOTE.has(token.text),
  );
  if (kind === 'adjective')
    return (
      (inClass('whose it is', tokens[mark.to]) || inClass('an officer', tokens[mark.to])) &&
      !preposition(sentence, mark.from)
    );
  // «стільки ж, скільки й британці»: measured by them.
  const than = inClass('joins', before) ? tokens[mark.from - 2] : before;
  if (inClass('how many', than)) return false;
  if (kind === 'demonym') {
    if (counted(sentence, mark.from)) return true;
    if (preposition(sentence, mark.from)) return false;
    // «наземними силами командуватиме француз, повітряними – британець»
    const one = tokens[mark.from - 1];
    if (one && (inClass('commands it', one) || isDash(sentence, mark.from - 1))) return true;
    return /(?:ці|цы|ани|яни|и|ы|і|е|s|ни|не)$/.test(tokens[mark.to - 1]!.norm);
  }
  if (membersOf(sentence, mark.from) || membersOf(sentence, mark.from, 'from') || itself(sentence, mark.from))
    return true;
  // "NATO members", "EU states"
  if (ALLIANCE.test(mark.value) && sentence.lang === 'en' && inClass('members', tokens[mark.to]))
    return false;
  // «ще одна країна ЄС», «страна НАТО»: one member is not the whole.
  if (/^(?:EU|NATO) /.test(mark.value) && before && inClass('one member', before)) return false;
  // "Opposition comes from Germany and Italy"
  const at = tokens[mark.from - 1]?.norm === 'the' ? mark.from - 2 : mark.from - 1;
  if (tokens[at]?.norm === 'from' && inClass('comes', tokens[at - 1])) return true;
  if (afterPhrase(mark, sentence)) return true;
  if (preposition(sentence, mark.from)) return speakingPlace(mark, sentence);
  if (inClass('these', tokens[mark.from])) return true;
  // «готують силу стримування»
  if (mark.value.startsWith('COALITION ') && inClass('body in the accusative', tokens[mark.from]))
    return false;
  // «ще одна країна НАТО готова»: one of its members, each of which acts for its own state.
  if (ALLIANCE.test(mark.value) && inClass('counted state', before)) return false;
  if (shape === 'n' || shape === 'x') {
    // «стаття 5 НАТО», «мирний план США»: of a text, no actor.
    if (ofTreaty(mark.from, sentence)) return false;
    // «під прапором ООН»: how, not who.
    if (inClass('a flag', before)) return false;
    if (before && inClass('plan', before) && inClass('peaceful', tokens[mark.from - 2])) return false;
    if (before && inClass('whose it is', before))
      // «за рішенням Радбезу»
      return !(mark.value.startsWith('UN ') && preposition(sentence, mark.from - 1));
    if (ALLIANCE.test(mark.value) && secondOwner(mark, sentence)) return false;
    if (shape === 'x' && before?.kind === 'word' && !before.capital && possessed(sentence, mark))
      return false;
    return true;
  }
  // «за рішенням Ради Безпеки»: by whose leave, not who acts.
  if (before === undefined || preposition(sentence, mark.from - 1)) return false;
  // «члени коаліції»: its members act for it, those of an alliance each for their own state.
  const members = mark.value.startsWith('COALITION ') && inClass('counted state', before);
  return members || inClass('whose it is', before);
}

/** «Ще сто двадцять британців оселилися поруч»: a number that begins its clause makes them its subject. */
function counted({ tokens }: Sentence, at: number): boolean {
  if (!/(?:ів|їв|ов|ев|ян|ан)$/.test(tokens[at]!.norm)) return false;
  let from = at;
  while (
    from > 0 &&
    at - from < 4 &&
    (tokens[from - 1]!.kind === 'number' || numeralAt(tokens, from - 1) !== null)
  )
    from--;
  if (from === at) return false;
  const before = tokens[from - 1];
  const outer = tokens[from - 2];
  if (!before || before.kind === 'mark') return true;
  return inClass('before those counted', before) && (!outer || outer.kind === 'mark');
}

/** "leaders of the coalition", "members of NATO": who belongs to it acts for it. */
export function membersOf({ tokens }: Sentence, at: number, link = 'of'): boolean {
  const of = tokens[at - 1]?.norm === 'the' ? at - 2 : at - 1;
  return tokens[of]?.norm === link && inClass('member', tokens[of - 1]);
}

/** «стаття 5 НАТО, яка …»: the treaty's, not whoever the clause is about. */
const ofTreaty = (at: number, { tokens }: Sentence): boolean =>
  inClass('a charter', tokens[at - 1]) ||
  (tokens[at - 1]?.kind === 'number' && inClass('article of a treaty', tokens[at - 2]));

/** "the kingdom of Denmark", where nothing governs it. */
function itself(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  return (
    tokens[at - 1]?.norm === 'of' &&
    inClass('state itself', tokens[at - 2]) &&
    !preposition(sentence, tokens[at - 3]?.norm === 'the' ? at - 3 : at - 2)
  );
}

const FUTURE = /.{3}(?:тиме|тимуть)(?:ться|ся|сь)?$/;

/** A plan as the subject or object of its clause; in another case it has a noun or a preposition before it. */
const PLAN = /^план[иы]?$/;

/** «підтримка США»: an indeclinable name right after a noun is whose it is, not who acts. */
function possessed(sentence: Sentence, mark: Mark): boolean {
  const { tokens, marks } = sentence;
  const before = tokens[mark.from - 1]!;
  if (before.norm.length < 4 || inClass('no owned noun', before)) return false;
  // «спостерігатимуть США»
  if (FUTURE.test(before.norm)) return false;
  // «на следующих этапах США будут …»: a plural verb after a noun in another case.
  if (/(?:ах|ях|ам|ям|ом|ем|ости|ості|[^н]е)$/.test(before.norm) && PLURAL.test(tokens[mark.to]?.norm ?? ''))
    return false;
  return !marks.some(
    (m) =>
      m.to === mark.from &&
      (m.tag === 'say' ||
        m.tag === 'recap' ||
        (m.tag === 'cue' && !(inClass('plan as a noun', tokens[m.from]) && !PLAN.test(before.norm))) ||
        (m.tag === 'give' && verbForm(tokens[m.from]!.norm, false, sentence.lang !== 'ru') !== 'none')),
  );
}

/** «під егідою ООН чи ОБСЄ»: the second of two bodies whose it is. */
function secondOwner({ from }: Mark, sentence: Sentence): boolean {
  if (!inClass('joins', sentence.tokens[from - 1])) return false;
  const first = sentence.marks.find((m) => m.tag === 'actor' && m.to === from - 1);
  if (!first || !ALLIANCE.test(first.value) || !first.value.endsWith(' x')) return false;
  return sentence.tokens[first.from - 1]?.kind === 'word' && possessed(sentence, first);
}

/** What only a plural subject has. */
const PLURAL = /^(?:готовы|готові|намерены|.{2,}(?:ут|ют|ат|ят|уть|ють|ать|ять|ли))$/;

/** A verb in the plural, which needs no subject beside a place. */
const PEOPLE_SAY = /.{2}(?:уть?|ють?|ать?|ять?|али|или|яли|іли)(?:ся|сь)?$/;

/** «у Варшаві кажуть», «в Литве допускают»: a place that speaks, where the sentence has the verb without a subject. */
function speakingPlace(mark: Mark, sentence: Sentence): boolean {
  const { tokens, marks } = sentence;
  // «у сусідній Португалії кажуть»
  const at = inClass('next door, as an adjective', tokens[mark.from - 1]) ? mark.from - 2 : mark.from - 1;
  const before = tokens[at];
  if (!before) return false;
  // «З Варшави прозвучало „ні“»
  if (
    inClass('out of', before) &&
    (tokens.slice(mark.to, mark.to + 3).some((token) => inClass('is heard', token)) ||
      // «З Мадрида відповіли»
      (PEOPLE_SAY.test(tokens[mark.to]?.norm ?? '') &&
        marks.some((m) => m.tag === 'say' && m.from === mark.to)))
  )
    return true;
  // «Від Анкари – море, від Осло – небо»
  if (inClass('from', before) && isDash(sentence, mark.to)) return true;
  if (!['в', 'у', 'во', 'in', 'за'].includes(before.norm)) return false;
  if (!mark.value.startsWith('UA ') && lacks(sentence, mark.from, mark.to)) return true;
  // «в силы сдерживания войдут датчане»
  if (mark.value.startsWith('COALITION ') && inClass('force to be made', tokens[mark.from])) return false;
  if (inClass('a meeting', tokens[at - 1])) return false;
  const start =
    at < 1 || tokens[at - 1]!.kind === 'mark' || inClass('before a place that speaks', tokens[at - 1]);
  // «В Україні не буде військ»: there it is where things happen.
  const home = mark.value.startsWith('UA ');
  if (home && /у$/.test(tokens[mark.from]!.norm)) return false;
  // «підтвердили лише в Лондоні», «відмовилися й у Римі»
  const verbal = inClass('only or also', tokens[at - 1]) ? at - 2 : at - 1;
  if (!home && told(verbal, sentence)) return true;
  // «в Анкарі обіцяють кораблі, в Римі — тральник»
  if (!home && start && mark.from > 1 && isDash(sentence, mark.to)) return true;
  // «Решение в Мадриде примут»: a verb without a subject right after.
  const verb = inClass('not', tokens[mark.to]) ? mark.to + 1 : mark.to;
  const people = PEOPLE_SAY.test(tokens[verb]?.norm ?? '') && !whoActs(mark, sentence);
  if (declinedThere(mark, sentence)) return true;
  // «В Польше планируется разместить авиацию»: where it is to be.
  if (
    !home &&
    HAPPENS.test(tokens[verb]?.norm ?? '') &&
    !marks.some((m) => m.tag === 'say' && m.from === verb)
  )
    return false;
  return (
    (start || people) &&
    marks.some(
      (m) =>
        (m.tag === 'say' ||
          (!home && (m.tag === 'cue' || m.tag === 'hope' || m.tag === 'give' || m.tag === 'answer'))) &&
        // «підстав у Загребі не бачать»
        (m.from >= mark.to || (m.tag === 'cue' && people && m.to > verb)) &&
        // «В Україні не буде …, запевнила Мелоні»: at home whoever says it stands beside.
        m.from <= mark.to + (home ? 2 : 6),
    )
  );
}

/** A verb whose subject is what happens, not who does it. */
const HAPPENS = /(?:[єи]ться|[ае]ется|уется|ится|лося|лось)$/;

/** «таке виключили у Варшаві»: not where it was agreed, but who says no or leaves it open. */
const declinedThere = ({ from }: Mark, { tokens, marks }: Sentence): boolean =>
  PEOPLE_SAY.test(tokens[from - 2]?.norm ?? '') &&
  marks.some(
    (m) => m.tag === 'cue' && m.to === from - 1 && /^(?:exclude|refuses|open|undecided)$/.test(m.value),
  );

/** «Готовність підтвердили в Лондоні»: a plural verb right before, and nobody who could be its subject. */
function told(at: number, { tokens, marks }: Sentence): boolean {
  return (
    PEOPLE_SAY.test(tokens[at]?.norm ?? '') &&
    marks.some((m) => m.to === at + 1 && (m.tag === 'say' || m.tag === 'cue')) &&
    !marks.some((m) => m.to <= at && SUBJECTS.has(m.tag) && !m.value.startsWith('UA '))
  );
}

const SUBJECTS: ReadonlySet<string> = new Set(['actor', 'person', 'office', 'generic', 'referent']);

/** «Начальники штабів у Парижі завершили»: who does it stands before the place. */
function whoActs({ from }: Mark, { tokens, marks }: Sentence): boolean {
  return marks.some(
    (m) =>
      (m.tag === 'office' || m.tag === 'generic' || m.tag === 'person') &&
      m.to < from &&
      tokens.slice(m.to, from).every(({ kind }) => kind !== 'mark'),
  );
}

/** «британські військові допоможуть»: a state's troops act for it. */
export function troops(mention: Mention, sentence: Sentence): Mention {
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
export function relative(mention: Mention, sentence: Sentence): Mention {
  if (mention.kind === 'adjective' || ofTreaty(mention.from, sentence)) return mention;
  const { tokens } = sentence;
  let at = mention.to;
  while (/^["»”]$/.test(tokens[at]?.text ?? '')) at++;
  const next = tokens[at];
  const after = tokens[at + 1];
  const clause = next?.text === ',' && after !== undefined && inClass('who is', after);
  const participle = next !== undefined && inClass('ready', next);
  if (mention.subject)
    return clause && (mention.kind === 'office' || mention.kind === 'person')
      ? { ...mention, relative: true }
      : mention;
  // «зустріч у Вашингтоні, яка …»: what took place there, not the place.
  const place = mention.kind === 'capital' && preposition(sentence, mention.from);
  return (clause && !place && !leads(mention, sentence)) || participle
    ? { ...mention, subject: true, relative: true }
    : mention;
}

/** «…, очолюваної Британією та Францією, яка …»: what follows is not about those who lead or help. */
function leads({ from }: Mention, { tokens }: Sentence): boolean {
  if (inClass('with their help', tokens[from - 1])) return true;
  for (let i = from - 1; i >= Math.max(0, from - 5) && tokens[i]!.kind === 'word'; i--)
    if (inClass('led by', tokens[i])) return true;
  return false;
} /** "Without a mandate Norway will …": the preposition governs the noun before it. */
function afterPhrase({ from, to }: Mark, { tokens, lang }: Sentence): boolean {
  const before = tokens[from - 1];
  return (
    lang === 'en' &&
    inClass('finite', tokens[to]) &&
    before?.kind === 'word' &&
    !inClass('preposition', before) &&
    !inClass('joins', before) &&
    !inClass('article', before)
  );
}
