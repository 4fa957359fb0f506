import { verbForm } from '../language/verbs.ts';
import type { Sentence } from './document.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** «ми готові», "we are ready": whoever speaks means their own. */
export function pronoun(mark: Mark, sentence: Sentence): boolean {
  for (let i = mark.from - 1; i >= Math.max(0, mark.from - 4); i--) {
    const token = sentence.tokens[i]!;
    // "we Europeans are ready": all of them.
    if (inClass('we', token))
      return !inClass('Europeans', sentence.tokens[i + (sentence.tokens[i + 1]?.text === ',' ? 2 : 1)]);
    // «від нас не дочекаються»
    if (inClass('us', token) && inClass('from', sentence.tokens[i - 1])) return true;
    if (token.kind === 'mark') return false;
  }
  return false;
}

/** «якщо війська з'являться», «скільки дасть»: supposed or asked, not said. */
export function supposed(mark: Mark, { tokens }: Sentence): boolean {
  for (let i = mark.from - 1; i >= Math.max(0, mark.from - 9); i--) {
    const token = tokens[i]!;
    if (inClass('supposes', token)) return !presented(i, tokens);
    if (inClass('supposes no longer', token)) return false;
    if (
      token.kind === 'mark' &&
      token.norm !== '-' &&
      token.norm !== '"' &&
      token.norm !== '«' &&
      token.norm !== '»'
    )
      return false;
  }
  return false;
}

/** «ось чим займуться», «те, чим займуться»: told, not asked. */
function presented(at: number, tokens: Sentence['tokens']): boolean {
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (inClass('here it is', tokens[before])) return before > 0;
  return before < at - 1 && inClass('that thing', tokens[before]);
}

/** «пообіцяв, що …»: the clause that follows has a verb and a negation of its own. */
export function contentClause(mark: Mark, { tokens }: Sentence): boolean {
  const after = tokens.slice(mark.to, mark.to + 4);
  return (
    after.some((token, i) => inClass('that', token) && after[i - 1]?.norm === ',') ||
    after[0]?.norm === 'that'
  );
}

/** «чи» asks where it opens a clause and joins where it does not. */
export function opensClause(mark: Mark, sentence: Sentence): boolean {
  if (inClass('whether alone', sentence.tokens[mark.from])) return true;
  return mark.from === 0 || sentence.tokens[mark.from - 1]!.kind === 'mark';
}

/** «чи на землі, чи в небі»: one or the other; no clause stands behind it. */
export function alternative({ to }: Mark, { tokens, lang }: Sentence): boolean {
  if (!inClass('into a place', tokens[to])) return false;
  const rest = tokens.slice(to + 1, to + 4);
  const end = rest.findIndex(({ kind }) => kind === 'mark');
  const words = end < 0 ? rest : rest.slice(0, end);
  return words.length <= 2 && words.every(({ norm }) => verbForm(norm, false, lang !== 'ru') === 'none');
}

/** "efforts led by London and Paris to form a force": whose the efforts are, behind a preposition. */
export function ledBy({ from }: Pick<Mark, 'from'>, { tokens, marks }: Sentence): boolean {
  let at = from - 1;
  while (
    at >= 0 &&
    (inClass('joins', tokens[at]) ||
      tokens[at]!.text === ',' ||
      tokens[at]!.norm === 'the' ||
      marks.some((m) => m.tag === 'actor' && m.from <= at && m.to > at))
  )
    at--;
  return at < from - 1 && tokens[at]?.norm === 'by';
}

/** "France to send …", "Canada would …": right after who acts. */
export function afterActor(mark: Mark, { marks }: Sentence): boolean {
  const before = (m: Mark, at: number): boolean => (m.tag === 'actor' || m.tag === 'person') && m.to === at;
  const force = marks.find((m) => m.tag === 'kind' && m.value === 'ground_troops' && m.to === mark.from);
  return marks.some((m) => before(m, mark.from) || (force !== undefined && before(m, force.from)));
}

/** "Britain to deploy troops": the English headline's future. */
export function headlineFuture(mark: Mark, { tokens, marks }: Sentence): boolean {
  if (mark.tag !== 'give' || tokens[mark.from - 1]?.norm !== 'to') return false;
  // "Danish general to lead …"
  const office = marks.find((m) => m.tag === 'office' && m.to === mark.from - 1);
  const ends = office?.from ?? mark.from - 1;
  const subject = marks.find((m) => m.tag === 'actor' && m.to === ends);
  if (!subject) return false;
  const before = tokens[subject.from - 1];
  return !before || before.kind === 'mark' || inClass('headline begins', before);
}

/** "would commit jets", "could sign": not done yet. */
export function modal(mark: Mark, { tokens }: Sentence): boolean {
  return (
    inClass('bare commits', tokens[mark.from]) &&
    tokens.slice(Math.max(0, mark.from - 2), mark.from).some((token) => inClass('modal', token))
  );
}

/** «відправила б», «літаки б стежили». */
export function conditional(mark: Mark, { tokens }: Sentence): boolean {
  return [mark.to, mark.from - 1, mark.to + 1].some((at) => inClass('would', tokens[at]));
}

/** "they would send", "his country would": who acts is known from before. */
export function spoken(mark: Mark, sentence: Sentence): boolean {
  return inClass('who would', sentence.tokens[mark.from - 1]) || afterRelative(mark, sentence);
}

/** "Poland, which has ruled out troops, would help": who acts stands before what says more of him. */
const afterRelative = ({ from }: Mark, { tokens, marks }: Sentence): boolean =>
  tokens[from - 1]?.text === ',' &&
  marks.some(
    (m) =>
      (m.tag === 'actor' || m.tag === 'person') &&
      m.to < from - 2 &&
      tokens[m.to]?.text === ',' &&
      inClass('who is', tokens[m.to + 1]),
  );
