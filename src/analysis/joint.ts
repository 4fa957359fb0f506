import type { Sentence } from './document.ts';
import { group, isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './stance.ts';
import { inClass } from './word-class.ts';

/** From so many states on, what their leaders say together is a body's word. */
const MANY = 4;
/** So many where the words call it a joint statement. */
const FEW = 3;
/** Words between «лідери» and the first state: «урядів», "of the". */
const NEAR = 3;

/** What tells that they say or would do something. */
const HEARD: ReadonlySet<string> = new Set(['say', 'cue', 'hope', 'give']);

/**
 * Leaders of several states who speak as one («лідери Данії, Франції, Італії та Польщі заявили», «у спільній заяві
 * Литва, Латвія та Данія») are the coalition: a joint statement is never spread over those who signed it.
 */
export function speakingAsOne(mentions: readonly Mention[], sentence: Sentence): Mention[] {
  if (mentions.length < FEW) return [...mentions];
  const together = sentence.marks.find((m) => m.tag === 'joint');
  for (const [at, mention] of mentions.entries()) {
    if (!mention.actor || !(mention.kind === 'name' || mention.kind === 'office')) continue;
    const head = together?.to === mention.from ? together.from : headBefore(mention, sentence);
    if (head < 0 && !(together && mention.subject)) continue;
    const list = group(mentions, at, sentence);
    const states = list.filter((m) => m.actor?.length === 2 && !isProtected(m.actor));
    if (list[0] !== mention || states.length < (together ? FEW : MANY)) continue;
    const from = head < 0 ? mention.from : head;
    const { to } = list.at(-1)!;
    // «участь взяли лідери Данії, …»: present is not heard.
    if (!sentence.marks.some((m) => HEARD.has(m.tag))) return [...mentions];
    const one: Mention = {
      ...mention,
      actor: 'COALITION',
      from,
      to,
      kind: 'name',
      subject: true,
      members: states,
    };
    return [...mentions.filter((m) => m.to <= from), one, ...mentions.filter((m) => m.from >= to)];
  }
  return [...mentions];
}

/** A no is nobody's but theirs: «лідери Італії, Польщі, … заявили, що не пошлють солдатів». */
export const apiece = (found: readonly Mention[], reading: Reading): readonly Mention[] =>
  reading === 'refuses' || reading === 'undecided' ? found.flatMap((m) => m.members ?? [m]) : found;

/** The word for those who lead, in the nominative, that owns the list; -1 where there is none. */
function headBefore({ from, head }: Mention, { tokens }: Sentence): number {
  if (head !== undefined) return inClass('those who lead', tokens[head]) ? from : -1;
  for (let at = from - 1; at >= Math.max(0, from - NEAR) && tokens[at]!.kind === 'word'; at--)
    if (inClass('those who lead', tokens[at])) return at;
  return -1;
}
