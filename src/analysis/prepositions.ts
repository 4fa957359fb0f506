import type { Sentence } from './document.ts';
import { inClass } from './word-class.ts';

export const PREPOSITIONS = new Set(
  'в у до від з із зі за на для про щодо через після під між серед проти при без над крім окрім понад перед поруч біля навколо стосовно о об к от из со изо во по после между против без над кроме около возле насчет касательно рядом of in to from with by for on after at into about between among against without over near towards toward through under alongside following despite within inside outside via during unlike than'.split(
    ' ',
  ),
);

/** What links neighbours of one role. */
export const LINKS = new Set([
  ',',
  'та',
  'і',
  'й',
  'и',
  'and',
  'а',
  'також',
  'также',
  'as',
  'well',
  'or',
  'чи',
  'або',
  'ни',
  'ні',
  'ані',
  'nor',
  'или',
  'разом',
  'вместе',
  'наряду',
  'с',
  'со',
  'із',
  'з',
  'плюс',
  'як',
  'как',
  'так',
]);

/** Whether a preposition governs the words that begin at a token. */
export function preposition(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark') return false;
    if (inClass('than that', token.norm)) return false;
    if (PREPOSITIONS.has(token.norm)) return true;
    // "part of a broad coalition"
    if (i === at - 1 && /^[a-z]+$/.test(token.text) && inClass('article', tokens[i - 1]?.norm ?? ''))
      continue;
    if (!/(?:ої|ій|ому|ого|их|им|ими|ой|ом|ем|^a|^an|the|its|his|their|нього|new|latest)$/.test(token.norm))
      return false;
  }
  return false;
}
