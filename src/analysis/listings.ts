import type { Scene } from './chain.ts';
import { group, isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import type { Cue } from './stance.ts';
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
  const at = mentions.findIndex((m) => m.from <= 2 && m.actor !== null && m.kind === 'name');
  const list = at < 0 ? [] : group(mentions, at, sentence).filter((m) => m.to < found[0]!.from);
  const last = list.at(-1);
  if (!last || tokens[last.to]?.text !== ',' || clauses.of[last.from] !== clauses.of[cue.from]) return found;
  return [...list.filter((m) => m.actor && !isProtected(m.actor)), ...found];
}
