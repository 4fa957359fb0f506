import { verbForm } from '../language/verbs.ts';
import type { Actor } from '../news.ts';
import type { Scene } from './chain.ts';
import { conditionsOf } from './conditions.ts';
import type { Sentence } from './document.ts';
import { isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import type { Cue } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

const BODIES: ReadonlySet<Actor> = new Set(['NATO', 'EU', 'UN', 'OSCE', 'COALITION']);
/** A clause with one of these says something else. */
const SAYS_MORE: ReadonlySet<string> = new Set(['negation', 'hope', 'say', 'cue']);
const OF_FORCES = /^(?:ground_troops|air|naval|training|monitoring|logistics|command)$/;

/**
 * «За Варшавою — логістика», «Стокгольм тримає напоготові літаки», "Oslo is looking at a supply hub": a state before what
 * it brings, in a main clause whose words are all unknown. Nine in ten of these are plans, so it is read as `ready`.
 */
export function unheard(kind: Mark, attached: readonly Mention[] | null, scene: Scene): Cue | null {
  const { clauses, mentions, sentence } = scene;
  const { role, marks, tokens } = sentence;
  if (role !== 'main' || kind.tag !== 'kind' || !OF_FORCES.test(kind.value) || !marks.includes(kind))
    return null;
  const at = clauses.of[kind.from]!;
  const { finite, relation } = clauses.all[at]!;
  const inside = (m: { from: number }): boolean => clauses.of[m.from] === at;
  if (!/^(?:root|coord|contrast|fragment)$/.test(relation)) return null;
  if (scene.cues.some(inside) || marks.some((m) => SAYS_MORE.has(m.tag) && inside(m))) return null;
  // "Why Turkey matters for a Black Sea mission"
  if (inClass('asks why', tokens[clauses.all[at]!.from])) return null;
  const before = tokens[kind.from - 1];
  if (
    inClass('about or for', before) ||
    (inClass('joins', before) && mentions.some((m) => m.to === kind.from - 1)) ||
    tokens.some((t, i) => clauses.of[i] === at && (inClass('idea', t) || inClass('visits', t)))
  )
    return null;
  // «Німеччина є лідером у сфері ППО»: what it is, not what it brings.
  if (tokens.some((t, i) => i < kind.from && clauses.of[i] === at && inClass('is that', t))) return null;
  // «Греція тренує пілотів»: the deed is known, and is no plan.
  const done = (m: Mark): boolean => m.tag === 'kind' && inside(m) && isVerb(tokens[m.from]!.norm, sentence);
  if (marks.some(done)) return null;
  // "Germany and the reassurance force"
  const joined = inClass('joins', before) || inClass('joins', tokens[kind.from - 2]);
  if (joined && !finite && sentence.paragraph === -2 && kind.from <= 5) return null;
  // "Polish troops in Ukraine": a headline that only says what it is about.
  if (attached?.length && sentence.paragraph === -2 && (clauses.all.length === 1 || labels(kind, sentence)))
    return null;
  // Soldiers of a state who do something unknown are not said to go.
  const owners = attached?.length && !finite ? attached : [];
  const who = owners.length
    ? owners
    : attached?.length
      ? []
      : mentions.filter((m) => m.subject && m.actor && inside(m) && m.to <= kind.from);
  // «Відомство тримає напоготові винищувачі»: of the state the item is about.
  const home =
    !attached?.length &&
    who.length === 0 &&
    finite &&
    mentions.some(
      (m) => m.subject && !m.actor && m.kind === 'government' && m.from === clauses.all[at]!.from,
    );
  if ((who.length === 0 && !home) || who.some((m) => BODIES.has(m.actor!) || isProtected(m.actor)))
    return null;
  if (mentions.some((m) => inside(m) && m.from >= kind.to && others(m))) return null;
  // "Kyiv wants Italian soldiers": what Ukraine does with them is its own affair.
  if (
    owners.length > 0 &&
    mentions.some((m) => m.subject && m.actor === 'UA' && inside(m) && m.to <= owners[0]!.from)
  )
    return null;
  return { reading: 'ready', from: kind.from, to: kind.to, weight: 0.5, rule: 'unheard', we: false };
}

/** «Датські „Гріпени“ над Україною — після перемир'я»: a headline whose dash leaves only the moment to say. */
export function dated(kind: Mark, attached: readonly Mention[] | null, scene: Scene): Cue | null {
  const { sentence, cues } = scene;
  const { marks, paragraph, tokens } = sentence;
  if (paragraph !== -2 || !attached?.length || attached.some((m) => isProtected(m.actor))) return null;
  const dash = tokens.findIndex((token, at) => at >= kind.to && /^[—–:]$/.test(token.text));
  if (dash < 0 || cues.length > 0 || marks.some((m) => m.tag === 'negation')) return null;
  const first = inClass('only', tokens[dash + 1]) ? dash + 2 : dash + 1;
  const governs = marks.some((m) => m.tag === 'conditional' && m.from >= dash && m.from <= first);
  if (!governs || !conditionsOf(sentence).some(({ mark }) => mark.from > dash)) return null;
  return { reading: 'ready', from: kind.from, to: kind.to, weight: 2, rule: 'dated', we: false };
}

/** «Болгарські військові в Україні: відповідь прем'єра»: what the headline goes on to speak of. */
const labels = ({ from, to }: Mark, { tokens }: Sentence): boolean => {
  const colon = tokens.findIndex(({ text }) => text === ':');
  return from <= 2 && colon >= to && colon - to <= 3;
};

/** In English a kind's noun looks as its verb does. */
const isVerb = (norm: string, { lang }: Sentence): boolean =>
  !/^[a-z]/.test(norm) && verbForm(norm, false, lang !== 'ru') !== 'none';

/** «… навчають українців у Британії», "a force of 30 nations": done elsewhere, or by more than the one named. */
const others = ({ actor, kind, subject }: Mention): boolean =>
  kind === 'count' ||
  (!subject && actor?.length === 2 && actor !== 'UA' && (kind === 'name' || kind === 'capital'));
