import type { Scene } from './chain.ts';
import { group, isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import type { Cue } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** «Крім Франції та Британії, війська готові надати Данія й Литва»: those named first do it too. */
export function withBesides(
  found: readonly Mention[],
  cue: Cue,
  { mentions, sentence, clauses }: Scene,
): readonly Mention[] {
  const { tokens } = sentence;
  const states = found.length > 0 && found.every((m) => m.actor?.length === 2 && m.from > 1);
  if (!states || !inClass('besides those', tokens[0]!.norm)) return found;
  const at = mentions.findIndex(
    (m) => m.from <= 2 && m.actor?.length === 2 && /^(?:name|capital)$/.test(m.kind),
  );
  const list = at < 0 ? [] : group(mentions, at, sentence).filter((m) => m.to < found[0]!.from);
  const last = list.at(-1);
  if (!last || tokens[last.to]?.text !== ',' || clauses.of[last.from] !== clauses.of[cue.from]) return found;
  return [...list.filter((m) => m.actor && !isProtected(m.actor)), ...found];
}

/** What a state's brackets hold is its own: «Італія («лише моніторинг»), Польща (логістика)». */
export interface Bracketed {
  readonly owners: Mention[];
  /** «лише», "only": though they refuse the rest. */
  readonly only: boolean;
}

/** The state before the bracket that a contribution stands in, or null. */
export function bracketed(kind: Mark, { mentions, sentence: { tokens } }: Scene): Bracketed | null {
  let open = kind.from - 1;
  while (open > 0 && kind.from - open <= INSIDE && !/^[()]$/.test(tokens[open]!.text)) open--;
  if (tokens[open]?.text !== '(') return null;
  const owners = mentions.filter((m) => m.to === open && m.actor !== null && !isProtected(m.actor));
  if (owners.length === 0) return null;
  const only = tokens.slice(open, kind.from).some(({ norm }) => inClass('only', norm));
  return { owners, only };
}

/** Words of a bracket before what is given. */
const INSIDE = 6;
