import { ATTITUDE, type Scene } from './chain.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** «Обіцяла взвод, та потім передумала», «Рота зібрана, а рішення нема»: a clause with no object of its own has the last word. */
export function afterthought(kind: Mark, scene: Scene): Cue | null {
  const { clauses, cues } = scene;
  if (clauses.all.length < 2) return null;
  const at = clauses.of[kind.from]!;
  const next = clauses.all.find(
    ({ index, parent, relation }) => index > at && parent === at && /^(?:coord|contrast)$/.test(relation),
  );
  if (!next || names(next, scene)) return null;
  const own = cues.filter((cue) => clauses.of[cue.from] === at);
  const firm = own.some(({ weight }) => weight >= ATTITUDE);
  return cues.find((cue) => clauses.of[cue.from] === next.index && turns(cue, next, firm, scene)) ?? null;
}

/** Names a contribution or somebody of its own. */
const names = ({ index }: Clause, { clauses, sentence, mentions }: Scene): boolean =>
  sentence.marks.some(
    (m) =>
      clauses.of[m.from] === index &&
      ((m.tag === 'kind' && m.value !== 'none') || (m.tag === 'act' && m.value === 'deed')),
  ) || mentions.some((m) => m.actor !== null && m.subject && clauses.of[m.from] === index);

function turns(
  { reading, from, weight }: Cue,
  next: Clause,
  firm: boolean,
  { sentence: { tokens } }: Scene,
): boolean {
  if (weight < ATTITUDE) return false;
  if (reading === 'refuses') return inClass('changed its mind', tokens[from]);
  return (
    reading === 'undecided' &&
    !firm &&
    next.relation === 'contrast' &&
    tokens.slice(next.from, next.to).some((token) => inClass('decision noun', token))
  );
}
