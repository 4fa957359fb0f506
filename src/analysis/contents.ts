import type { Actor, Contribution } from '../news.ts';
import { leaderOf } from './attached.ts';
import { ATTITUDE } from './chain.ts';
import { clausesOf } from './clauses.ts';
import type { Sentence } from './document.ts';
import type { Frame } from './frames.ts';
import { isProtected } from './groups.ts';
import { guaranteesOf } from './guarantees.ts';
import type { Mention } from './mentions.ts';
import { type Cue, cuesOf } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** Whose plan, pact or statement headline and lead are about, and whether it has been adopted. */
export interface Undertaking {
  readonly actor: Actor;
  readonly adopted: boolean;
}

/** Fewer parts make no inventory. */
const PARTS = 2;

/** «лідери в Берліні»: where they meet. */
const meets = ({ kind, subject }: Mention): boolean => kind === 'capital' && !subject;

/** What headline and lead say is undertaken together: the coalition's, or what one state alone offers. */
export function undertakingOf(
  opening: readonly { readonly sentence: Sentence; readonly mentions: readonly Mention[] }[],
): Undertaking | null {
  const marks = opening.flatMap(({ sentence }) => sentence.marks);
  const about = marks.some((m) => m.tag === 'topic' && /^(?:guarantee|declaration)$/.test(m.value));
  const adopted = marks.some((m) => m.tag === 'cue' && m.value === 'committed');
  const paris = opening.some(({ sentence }) =>
    sentence.tokens.some(({ norm }) => inClass('declaration', norm)),
  );
  const statesIn = (title: boolean): ReadonlySet<Actor> =>
    new Set(
      opening
        .filter(({ sentence }) => (sentence.paragraph === -2) === title)
        .flatMap(({ mentions }) => mentions)
        .flatMap((m) =>
          m.actor && !isProtected(m.actor) && m.kind !== 'person' && !meets(m) ? [m.actor] : [],
        ),
    );
  const states = statesIn(true).size ? statesIn(true) : statesIn(false);
  if (paris) return { actor: 'COALITION', adopted };
  // «Фолькетинг схвалив участь у коаліції»: where a state is named too, the text may be its own.
  const [only] = states;
  if (states.size !== 1 || !only) return null;
  return about || only === 'COALITION' ? { actor: only, adopted } : null;
}

/**
 * «Документ передбачає моніторинг, підтримку ЗСУ, сили на землі», «Серед пунктів — …», or nothing but the nouns: what an
 * undertaking consists of. Each part is of whoever leads it («під проводом США»), else of those who undertake it.
 */
export function contentsOf(
  sentence: Sentence,
  mentions: readonly Mention[],
  whose: Undertaking | null,
): Frame[] {
  if (!whose || sentence.role !== 'main' || sentence.paragraph < -1) return [];
  const { marks, tokens } = sentence;
  const kinds = [
    ...marks.filter((m) => m.tag === 'kind' && m.value !== 'none'),
    ...guaranteesOf(sentence, mentions).map(({ mark }) => mark),
  ].toSorted((a, b) => a.from - b.from);
  if (new Set(kinds.map((kind) => kind.value)).size < PARTS) return [];
  const first = kinds[0]!.from;
  const head = tokens.findIndex(({ norm }, at) => at <= NEAR_START && inClass('consists of', norm));
  const cues = cuesOf(sentence).filter((cue) => !(cue.from <= head && cue.to > head));
  const opened = head >= 0 && head < first && !cues.some((c) => c.weight >= ATTITUDE || c.reading === 'past');
  if (!opened && !(cues.length === 0 && isList(kinds, sentence))) return [];
  const parts = kinds.map((kind) => part(kind, whose, mentions, sentence));
  // «участь у моніторингу під проводом США»
  const leads = (m: Mention): boolean =>
    inClass('under', tokens[m.from - 1]?.norm ?? '') ||
    parts.some(({ actors }) => actors[0]!.actor === m.actor);
  if (marks.some((m) => m.tag === 'negation') || mentions.some((m) => isState(m) && !leads(m))) return [];
  return parts;
}

/** How far from a sentence's beginning stands what opens an inventory. */
const NEAR_START = 5;
/** From so many parts on nouns alone are an inventory. */
const MANY = 3;

/** Nothing but nouns and the commas between them. */
function isList(kinds: readonly Mark[], sentence: Sentence): boolean {
  if (sentence.quoted || sentence.paragraph > 1 || kinds.length < MANY || kinds[0]!.from > NEAR_START)
    return false;
  const { all } = clausesOf(sentence);
  const apart = kinds.every(
    (kind, i) => i === 0 || kinds[i - 1]!.to >= kind.from || parted(kinds[i - 1]!, kind, sentence),
  );
  return apart && all.every((clause) => !clause.finite);
}

const parted = (a: Mark, b: Mark, { tokens }: Sentence): boolean =>
  tokens.slice(a.to, b.from).some(({ text, norm }) => text === ',' || text === ';' || inClass('links', norm));

/** Unlike {@link Mention.subject}, in any role. */
const isState = ({ actor, kind }: Mention): boolean =>
  actor?.length === 2 && !isProtected(actor) && kind !== 'adjective';

function part(kind: Mark, whose: Undertaking, mentions: readonly Mention[], sentence: Sentence): Frame {
  const joins = sentence.marks.some((m) => m.tag === 'act' && m.to <= kind.from && kind.from - m.to <= 2);
  const leader = joins ? null : (led(kind, mentions, sentence) ?? ownLeader(kind, mentions, sentence));
  const reading = whose.adopted && !leader ? 'committed' : 'ready';
  const cue: Cue = { reading, from: kind.from, to: kind.to, weight: ATTITUDE, rule: 'contents', we: false };
  return {
    kind,
    contribution: kind.value as Contribution,
    reading,
    cue,
    actors: [{ actor: leader?.actor ?? whose.actor, mention: leader ?? null }],
    implied: false,
    understood: false,
    general: false,
  };
}

/** «моніторинг під проводом США», before the next comma. */
function ownLeader(kind: Mark, mentions: readonly Mention[], sentence: Sentence): Mention | null {
  const leader = leaderOf(kind, mentions, sentence);
  const between = leader ? sentence.tokens.slice(kind.to, leader.from) : [];
  return leader && between.every(({ text }) => text !== ',') ? leader : null;
}

/** "a US-led monitoring mechanism". */
function led({ from }: Mark, mentions: readonly Mention[], { tokens }: Sentence): Mention | null {
  return (
    mentions.find(
      (m) =>
        isState(m) &&
        m.to < from &&
        from - m.to <= 4 &&
        tokens[m.to]?.text === '-' &&
        tokens[m.to + 1]?.norm === 'led',
    ) ?? null
  );
}
