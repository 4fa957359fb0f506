import type { Sentence } from './document.ts';
import { inClass } from './word-class.ts';

const ADJECTIVE = /(?:ої|ій|ому|ого|их|им|ими|ой|ом|ем)$/;

/** Whether a preposition governs the words that begin at a token. */
export function preposition(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const start = calledSo(tokens, at);
  for (let i = start - 1; i >= Math.max(0, start - 3); i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark') return false;
    if (inClass('than that', token) || inClass('noun like an adjective', token)) return false;
    // «серед яких Литва», «із них Данія»: a pronoun leaves the preposition nothing more to govern.
    if (
      i === start - 1 &&
      (inClass('among whom', token) || (inClass('at that', token) && tokens[i - 1]?.norm === 'при'))
    )
      return false;
    if (inClass('preposition', token)) return true;
    if (i === start - 1 && inClass('for example', token)) return !examples(sentence, i);
    // "part of a broad coalition"
    if (i === start - 1 && /^[a-z]+$/.test(token.text) && inClass('article', tokens[i - 1])) continue;
    if (!ADJECTIVE.test(token.norm) && !inClass('after a preposition', token)) return false;
  }
  return false;
}

/** «Дозволу в латвійського уряду ще немає», «планов у Праги нет»: who lacks it. */
export function lacks({ tokens }: Sentence, from: number, to: number): boolean {
  let at = from - 1;
  while (at > from - 3 && at > 0 && ADJECTIVE.test(tokens[at]!.norm)) at--;
  if (!inClass('by whom it is lacked', tokens[at])) return false;
  for (let i = to; i < to + 3 && tokens[i]?.kind === 'word'; i++)
    if (inClass('is lacking later', tokens[i])) return true;
  return false;
}

/** "in the so-called „coalition of the willing“", «в так называемой „коалиции“»: where what it is called begins. */
function calledSo(tokens: Sentence['tokens'], at: number): number {
  const quote = /^["«„“‘']$/.test(tokens[at - 1]?.text ?? '') ? 1 : 0;
  if (!inClass('called', tokens[at - 1 - quote])) return at;
  const so = at - 2 - quote - (tokens[at - 2 - quote]?.text === '-' ? 1 : 0);
  return inClass('so', tokens[so]) ? so : at;
}

/** "countries, including Ireland, are ready": examples of those who act, where they do. */
function examples(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const noun = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (!inClass('counted state', tokens[noun]) || preposition(sentence, noun)) return false;
  // "looking to involve countries, including Australia": objects act not.
  for (let i = noun - 1; i >= Math.max(0, noun - 8) && tokens[i]!.kind !== 'mark'; i--)
    if (sentence.marks.some((m) => m.to - 1 === i && /^(?:cue|give|say|hope)$/.test(m.tag))) return false;
  return true;
}
