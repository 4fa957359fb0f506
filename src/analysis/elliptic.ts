import { numeralAt } from '../language/numerals.ts';
import { ATTITUDE, type Scene } from './chain.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './document.ts';
import type { Frame } from './frame.ts';
import { isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import { inClass } from './word-class.ts';

/** «…; Іспанія каже, що зарано»: the clause of whoever says where he stands himself. */
function tellingClause({ relation, parent }: Clause, { clauses, mentions }: Scene): Clause | null {
  const said = relation === 'that' ? clauses.all[parent] : undefined;
  if (said?.relation !== 'speech') return null;
  return mentions.some((m) => m.kind === 'name' && m.subject && clauses.of[m.from] === said.index)
    ? said
    : null;
}

/** «війська, якими керуватиме коаліція, а не НАТО»: the no is to what the relative clause says. */
const beneath = ({ index }: Clause, { kind }: Frame, { clauses }: Scene): boolean =>
  clauses.all[index - 1]?.relation === 'relative' && clauses.of[kind.from] !== index - 1;

/** «…, а коаліція долучиться до нього» */
const joinsIn = (words: Sentence['tokens']): boolean =>
  words.length > 0 && words.length <= 3 && inClass('joins it', words[0]);

/** «Литва введе роту, слідом — Естонія»: nothing but when, and who. */
const follows = ({ from, to }: Clause, { from: at, to: end }: Mention, { tokens }: Sentence): boolean =>
  at > from &&
  tokens.slice(from, at).every((token) => token.kind === 'mark' || inClass('comes next', token)) &&
  tokens.slice(end, to).every(({ kind }) => kind === 'mark');

/** «Данський батальйон приїде влітку, шведський — восени»: an adjective without its noun, beside one that had it. */
function likeTheirs(
  { index }: Clause,
  before: Frame,
  { clauses, mentions, sentence: { tokens } }: Scene,
): Mention[] {
  if (before.actors.length === 0 || !before.actors.every(({ mention }) => mention?.kind === 'adjective'))
    return [];
  return mentions.filter(
    (m) =>
      m.kind === 'adjective' &&
      m.actor !== null &&
      !isProtected(m.actor) &&
      clauses.of[m.from] === index &&
      NOMINATIVE.test(tokens[m.to - 1]!.norm) &&
      !inClass('preposition', tokens[m.from - 1]) &&
      (tokens[m.to]?.kind !== 'word' ||
        inClass('preposition', tokens[m.to]) ||
        inClass('among', tokens[m.to])),
  );
}

const NOMINATIVE = /(?:ий|а|і|ый|ая|ие|ые)$/;

/** «…, а от Британія й Франція готові», «Литва дасть, Польща — ні»: the contribution of the clause before goes on. */
export function elliptic(frames: readonly Frame[], scene: Scene): Frame[] {
  if (frames.length === 0) return [];
  const { clauses, cues, mentions, sentence } = scene;
  const held = new Set(frames.map((frame) => clauses.of[frame.kind.from]!));
  return clauses.all.flatMap((clause): Frame[] => {
    const teller = tellingClause(clause, scene);
    // «Данія обіцяє сім сотень, Швеція п'ять»: no speech after a promise that says of how many.
    const goesOn = clause.relation === 'root' && !clause.finite && held.has(clause.parent);
    if (
      held.has(clause.index) ||
      (!teller && !goesOn && !/^(?:contrast|coord|fragment)$/.test(clause.relation))
    )
      return [];
    // «Іспанія зважує, чи дати корвет»: what it is about is said below.
    if (clauses.all.some((c) => c.parent === clause.index && c.relation === 'whether' && held.has(c.index)))
      return [];
    const above = frames.filter((frame) => frame.kind.to <= (teller ?? clause).from && frame.cue);
    const before = (teller && above.find((f) => f.contribution === 'ground_troops')) ?? above.at(-1);
    if (!before) return [];
    const place = (teller ?? clause).index;
    const verb = sentence.lang === 'en' ? cues.find((c) => clauses.of[c.from] === place) : undefined;
    const named = mentions.filter(
      (m) => m.actor && m.subject && clauses.of[m.from] === place && m.from <= (verb?.from ?? m.from),
    );
    const own = named.length ? named : likeTheirs(clause, before, scene);
    if (own.length === 0 || own.some((m) => before.actors.some(({ actor }) => actor === m.actor))) return [];
    const cue = cues.findLast((c) => clauses.of[c.from] === clause.index && c.weight >= ATTITUDE);
    const not =
      inClass('not', sentence.tokens[own[0]!.from - 1]) && !clause.finite && !beneath(clause, before, scene);
    const rest = sentence.tokens.slice(Math.max(own.at(-1)!.to, cue?.to ?? 0), clause.to);
    const words = rest.filter((token) => token.kind !== 'mark');
    const answer = words.length <= 2 ? words.at(-1) : undefined;
    // «Данія пошле 500 солдатів, Норвегія — ще 300»
    const number = words.length <= 4 && rest.some((_, i) => numeralAt(rest, i) !== null);
    const reading =
      cue && words.length <= 2 && cue.reading !== 'hope'
        ? cue.reading
        : !cue && inClass('no', answer)
          ? 'refuses'
          : not
            ? 'refuses'
            : !cue &&
                (inClass('likewise', answer) ||
                  number ||
                  (named.length === 0 && clause.relation === 'fragment') ||
                  joinsIn(words) ||
                  follows(clause, own[0]!, sentence))
              ? before.reading
              : null;
    if (!reading || reading === 'past') return [];
    return [
      {
        ...before,
        reading,
        cue: cue ?? before.cue,
        actors: own.map((mention) => ({ actor: mention.actor!, mention })),
        implied: false,
        general: false,
      },
    ];
  });
}
