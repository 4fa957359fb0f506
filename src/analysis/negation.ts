import type { Sentence } from './document.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** A negation right before, with nothing but small words between. */
export function negation(mark: { from: number }, sentence: Sentence): boolean {
  const { tokens, marks } = sentence;
  for (let i = mark.from - 1; i >= Math.max(0, mark.from - 3); i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.text !== '"' && token.text !== '»' && token.text !== '«') return false;
    if (marks.some((m) => m.tag === 'negation' && m.from <= i && m.to > i)) {
      const next = tokens[i + 1];
      return !inClass('only', next);
    }
    const small = inClass('small', token) || inClass('how fully', token);
    if (!small) return noSubject(mark.from, sentence);
  }
  return noSubject(mark.from, sentence);
}

/** "No Italian troops would be sent", "neither Rome nor Warsaw is", "not what we consider": the subject is negated. */
function noSubject(at: number, sentence: Sentence): boolean {
  const { tokens } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.norm !== '-') return false;
    if (token.norm === 'no' || (token.norm === 'not' && inClass('one or a', tokens[i + 1])))
      return deniedNoun(i, at, sentence);
    if (inClass('denying subject', token)) return true;
    if (inClass('such a thing', token) && inClass('not', tokens[i - 1])) return true;
    if (inClass('clause begins', token)) return false;
  }
  return false;
}

/** "no Italian troops", "not one Pole", "under no circumstances". */
function deniedNoun(no: number, verb: number, { tokens, marks }: Sentence): boolean {
  const after = tokens.slice(no + 1, no + 5);
  if (after.some((t) => inClass('denied subject', t))) return true;
  if (inClass('denied case', after[0])) return true;
  return marks.some((m) => m.tag === 'actor' && m.from > no && m.from <= no + 3 && m.to <= verb);
}

/** «планів послати … не має», «наміру … немає»: the noun stands before its own negation. */
export function refusedLater(mark: Mark, sentence: Sentence): boolean {
  const { tokens, marks } = sentence;
  for (let i = mark.to; i < Math.min(tokens.length, mark.to + 11); i++) {
    const norm = tokens[i]!;
    if (inClass('is lacking later', norm)) return true;
    if (marks.some((m) => m.tag === 'negation' && m.from === i) && inClass('has not', tokens[i + 1]))
      return true;
    if (/^[;.]$/.test(norm.norm) || inClass('but', norm)) return false;
  }
  return false;
}

/** «наразі не планує», «поки не»: a no for now leaves the door open. «Ні зараз, ні потім» does not. */
export function forNow(mark: Mark, sentence: Sentence): boolean {
  const { tokens, marks } = sentence;
  const start = sinceThat(mark.from, sentence);
  if (marks.some((m) => m.tag === 'for now' && m.from >= start && m.from <= mark.to + 14)) return true;
  for (let i = start; i < Math.min(tokens.length, mark.to + 6); i++) {
    if (!inClass('for now', tokens[i])) continue;
    const before = tokens[i - 1];
    if (
      inClass('not for now', before) ||
      // "immediately stated it does not plan to": when it was said.
      marks.some((m) => m.tag === 'say' && m.from === i + 1) ||
      // «…, поки не попросять»: until then, not for now.
      (tokens[i]!.norm === 'поки' || tokens[i]!.norm === 'пока'
        ? (before?.norm === ',' || inClass('until', before)) && tokens[i + 1]?.norm !== 'що'
        : false)
    )
      continue;
    return true;
  }
  return false;
}

/** Where the words begin that can say when: "Poland at once announced that it would not" says when it announced. */
function sinceThat(at: number, { tokens }: Sentence): number {
  const first = Math.max(0, at - 6);
  for (let i = at - 1; i > first; i--) if (inClass('that alone', tokens[i])) return i;
  return first;
}

/** "will not commit troops" is a no where "has not committed" is not one yet. */
export function wouldNot(mark: Mark, { tokens }: Sentence): boolean {
  return tokens.slice(Math.max(0, mark.from - 3), mark.from).some((token) => inClass('would not', token));
}

/** How far behind an infinitive and its object the auxiliary stands that denies it. */
const FAR_AUXILIARY = 12;

/** «виключати не став», «обіцяти солдатів міністр не став», «исключать отправку войск нельзя»: the no follows the infinitive. */
export function notAfter({ to }: Mark, { tokens }: Sentence): boolean {
  for (let at = to; at < Math.min(tokens.length, to + FAR_AUXILIARY); at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark' && !/^["«»„“”-]$/.test(token.norm)) return false;
    if (inClass('must not', token)) return true;
    if (token.norm === 'не') return inClass('negated auxiliary', tokens[at + 1]);
  }
  return false;
}
