import type { Scene } from './chain.ts';
import type { Sentence } from './document.ts';
import { group, isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import { inClass } from './word-class.ts';

/**
 * «Румунські F-16 разом із французами», "Danish troops, together with the Norwegians": those beside whom a state acts do
 * the same. Not beside whoever is protected, and not beside a body whose members the states are.
 */
export function alongside(who: readonly Mention[], { mentions, sentence, clauses }: Scene): Mention[] {
  if (who.length === 0) return [];
  const places = new Set(who.map((m) => clauses.of[m.from]));
  const at = mentions.findIndex(
    (m) =>
      m.actor?.length === 2 &&
      !BODY.test(m.actor) &&
      !isProtected(m.actor) &&
      places.has(clauses.of[m.from]) &&
      !who.some(({ actor }) => actor === m.actor) &&
      together(m.from, sentence),
  );
  return at < 0
    ? []
    : group(mentions, at, sentence).filter(
        (m) => m.actor?.length === 2 && !isProtected(m.actor) && !who.some(({ actor }) => actor === m.actor),
      );
}

const BODY = /^(?:EU|UN)$/;

/** «разом із», «спільно з», "alongside the". */
function together(at: number, { tokens }: Sentence): boolean {
  let i = tokens[at - 1]?.norm === 'the' ? at - 2 : at - 1;
  if (inClass('with', tokens[i])) i--;
  else if (tokens[i]?.norm !== 'alongside') return false;
  return inClass('together', tokens[i]) && !inClass('only', tokens[i - 1]);
}
