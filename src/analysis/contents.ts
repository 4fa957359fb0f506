import type { Actor, Contribution } from '../news.ts';
import { isUnder, leaderOf } from './attached.ts';
import { ATTITUDE } from './chain.ts';
import { clausesOf } from './clauses.ts';
import type { Sentence } from './document.ts';
import type { Frame } from './frame.ts';
import { isProtected } from './groups.ts';
import { guaranteesOf } from './guarantees.ts';
import type { Mention } from './mentions.ts';
import { preposition } from './prepositions.ts';
import { type Cue, cuesOf } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** Whose plan, pact or statement headline and lead are about, and whether it is a draft yet or has been adopted. */
export interface Undertaking {
  readonly actor: Actor;
  readonly state: 'draft' | 'offered' | 'adopted';
}

/** Fewer parts make no inventory. */
const PARTS = 2;
/** A text that so many lead together is a joint one. */
const SEVERAL = 3;

interface Opening {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** «лідери в Берліні»: where they meet. */
const meets = ({ kind, subject, from }: Mention, sentence: Sentence): boolean =>
  (kind === 'capital' && (!subject || preposition(sentence, from))) ||
  // «винищувачі в Польщі»
  (kind === 'name' && inClass('in', sentence.tokens[from - 1]));

/** What headline and lead say is undertaken together: the coalition's, or what one state alone offers. */
export function undertakingOf(opening: readonly Opening[]): Undertaking | null {
  const marks = opening.flatMap(({ sentence }) => sentence.marks);
  const about = marks.some(
    (m) =>
      (m.tag === 'topic' && /^(?:guarantee|declaration)$/.test(m.value)) ||
      (m.tag === 'kind' && m.value === 'legal_guarantee'),
  );
  const state = stateOf(opening);
  const paris = opening.some(({ sentence }) =>
    sentence.tokens.some((token) => inClass('declaration', token)),
  );
  if (paris) return { actor: 'COALITION', state };
  const statesIn = (title: boolean): ReadonlySet<Actor> =>
    new Set(
      opening
        .filter(({ sentence }) => (sentence.paragraph === -2) === title)
        .flatMap(({ mentions, sentence }) =>
          mentions.filter(
            (m) => m.actor && !isProtected(m.actor) && m.kind !== 'person' && !meets(m, sentence),
          ),
        )
        .map((m) => m.actor!),
    );
  const states = statesIn(true).size ? statesIn(true) : statesIn(false);
  const joint = marks.some((m) => m.tag === 'joint') && (states.size === 0 || states.size >= SEVERAL);
  if (about && joint) return { actor: 'COALITION', state };
  // «Фолькетинг схвалив участь у коаліції»: where a state is named too, the text may be its own.
  const [only] = states;
  if (states.size !== 1 || !only) return null;
  return about || only === 'COALITION' ? { actor: only, state } : null;
}

function stateOf(opening: readonly Opening[]): Undertaking['state'] {
  if (opening.some(({ sentence: { tokens } }) => tokens.some((token) => inClass('a draft', token))))
    return 'draft';
  const adopted = opening.some(({ sentence: { marks, tokens } }) =>
    // «піде на ратифікацію»: the noun tells of what is yet to come.
    marks.some((m) => m.tag === 'cue' && m.value === 'committed' && !NOUN.test(tokens[m.from]!.norm)),
  );
  return adopted ? 'adopted' : 'offered';
}

const NOUN = /(?:ation|[ае]ння|[ае]нню|[ая]ц[иі](?:я|ї|и|ю|ю)|[ае]ни[еяю])$/;

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
  const all = [
    ...marks.filter((m) => m.tag === 'kind' && m.value !== 'none'),
    ...guaranteesOf(sentence, mentions).map(({ mark }) => mark),
  ].toSorted((a, b) => a.from - b.from);
  const opens = openerOf(sentence);
  const kinds = opens ? all.filter((kind) => kind.from >= opens.to) : all;
  if (new Set(kinds.map((kind) => kind.value)).size < PARTS) return [];
  const cues = cuesOf(sentence).filter((cue) => !opens || cue.from >= opens.to);
  const opened = opens && !cues.some((c) => c.weight >= ATTITUDE || c.reading === 'past');
  if (!opened && !(cues.length === 0 && isList(kinds, sentence))) return [];
  const parts = kinds.map((kind) => part(kind, whose, mentions, sentence));
  // «участь у моніторингу під проводом США»
  const leads = (m: Mention): boolean =>
    m.actor === whose.actor || isUnder(m, tokens) || parts.some(({ actors }) => actors[0]!.actor === m.actor);
  if (marks.some((m) => m.tag === 'negation')) return [];
  if (mentions.some((m) => isState(m) && (!opens || m.from >= opens.to) && !leads(m))) return [];
  return parts;
}

/** «Пакет складається з п'яти пунктів:», «Документ передбачає:». */
export const opensList = (sentence: Sentence): boolean => openerOf(sentence) !== null;

/** What an item of the list names of a text's parts. */
export function partsOf(sentence: Sentence, mentions: readonly Mention[], whose: Undertaking): Frame[] {
  return sentence.marks
    .filter((m) => m.tag === 'kind' && m.value !== 'none')
    .map((kind) => part(kind, whose, mentions, sentence));
}

/**
 * What opens an inventory: «Документ передбачає», «який охоплює» after the text it tells of, «п'ять складників:», and
 * «йдеться про» that goes on after who signed it («у документі, який підписали Литва й Данія, йдеться про …»).
 */
function openerOf({ tokens }: Sentence): Pick<Mark, 'from' | 'to'> | null {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const listed = tokens.findIndex(
    (token, at) => at < colon && colon - at <= NEAR_COLON && inClass('parts of a text', token),
  );
  if (listed >= 0) return { from: listed, to: colon + 1 };
  let text = false;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const told = inClass('that tells of it', before) && tokens[at - 2]?.text === ',' && text;
    const resumed = before?.text === ',' && text;
    if (inClass('consists of', token) && (at <= NEAR_START || told || resumed))
      return { from: at, to: at + 1 };
    text ||= inClass('a text that binds', token) || inClass('a statement', token);
  }
  return null;
}

/** How far from a sentence's beginning stands what opens an inventory. */
const NEAR_START = 5;
/** «п'ять складників гарантій безпеки:». */
const NEAR_COLON = 4;
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
  tokens
    .slice(a.to, b.from)
    .some((token) => token.text === ',' || token.text === ';' || inClass('links', token));

/** Unlike {@link Mention.subject}, in any role. */
const isState = ({ actor, kind }: Mention): boolean =>
  actor?.length === 2 && !isProtected(actor) && kind !== 'adjective';

const READINGS = { draft: 'undecided', offered: 'ready', adopted: 'committed' } as const;

function part(kind: Mark, whose: Undertaking, mentions: readonly Mention[], sentence: Sentence): Frame {
  const joins = sentence.marks.some((m) => m.tag === 'act' && m.to <= kind.from && kind.from - m.to <= 2);
  const leader = joins ? null : (led(kind, mentions, sentence) ?? ownLeader(kind, mentions, sentence));
  const reading = leader && leader.actor !== whose.actor ? 'ready' : READINGS[whose.state];
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
