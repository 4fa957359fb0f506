import { normalise } from '../language/normalise.ts';
import type { Actor } from '../news.ts';
import { type Sentence, spanOf } from './document.ts';
import { isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import { inClass } from './word-class.ts';

export interface Named {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** More officials than an article names; the rest of a hostile text is not searched for. */
const MOST_SURNAMES = 40;

/** Whom title and lead are about: foreign actors in order of mention. */
export function focusOf(reads: readonly Named[]): Actor[] {
  const out: Actor[] = [];
  const aside: Actor[] = [];
  for (const { sentence, mentions } of reads) {
    if (sentence.paragraph >= 0) continue;
    const gathered = mentions.some((m) => m.kind === 'generic' && m.subject);
    for (const { actor, subject, kind, from } of mentions) {
      if (!actor || isProtected(actor)) continue;
      // «Європейські лідери в Берліні домовилися»: where they met.
      if (gathered && kind === 'capital' && !subject && inClass('in', sentence.tokens[from - 1])) continue;
      // «ще одна країна ЄС»: the alliance only says which.
      const list = !subject && ALLIANCES.has(actor) ? aside : out;
      if (!list.includes(actor)) list.push(actor);
    }
  }
  return [...out, ...aside.filter((actor) => !out.includes(actor))];
}

const ALLIANCES: ReadonlySet<Actor> = new Set(['NATO', 'EU', 'UN', 'OSCE']);

/**
 * Officials whom the table does not know: they belong to the state that the sentence, the paragraph's label or the
 * article is about, and their surname alone means them from then on.
 */
export function recognised(all: readonly Named[]): Named[] {
  const focus = focusOf(all);
  const home = focus.find((actor) => actor.length === 2) ?? focus[0] ?? null;
  const surnames = new Map<string, Mention>();
  let label: Actor | null = null;
  let place = '';
  chambers(all);
  for (const { sentence, mentions } of all) {
    if (sentence.place !== place) {
      place = sentence.place;
      label = sentence.tokens.length <= 4 ? (mentions.find((m) => m.actor)?.actor ?? null) : null;
    }
    for (const mention of mentions) {
      if (!mention.name || mention.person !== null || aspires(mention, sentence)) continue;
      const surname = normalise(mention.name.split(' ').at(-1)!);
      const stem = surname.slice(0, Math.max(4, surname.length - 2));
      // A stranger in one sentence may hold an office in another.
      if (mention.kind === 'person') mention.actor ??= surnames.get(stem)?.actor ?? null;
      mention.actor ??= mention.kind === 'person' && announced(mention.name, all) ? home : null;
      // Whom a stranger speaks of is no home of his: "If Germany sent one, …, said Ben Barry".
      mention.actor ??=
        mention.kind === 'person'
          ? label
          : stateOf(mention, mentions, label ?? (sentence.role === 'main' ? home : null));
      if (surname.length >= 4 && mention.actor && surnames.size < MOST_SURNAMES) surnames.set(stem, mention);
    }
  }
  if (surnames.size === 0) return [...all];
  return all.map((read) => ({ ...read, mentions: withSurnames(read, surnames) }));
}

/** «Сейм дозволив»: of the states that have a house of that name the one named last. */
function chambers(all: readonly Named[]): void {
  let named: readonly Actor[] = [];
  for (const { sentence, mentions } of all)
    for (const mention of mentions) {
      if (mention.actor?.length === 2)
        named = [...named.filter((actor) => actor !== mention.actor), mention.actor];
      else if (mention.kind === 'government' && !mention.actor) {
        const house = sentence.marks.find((m) => m.tag === 'chamber' && m.from === mention.from);
        mention.actor = house
          ? (named.findLast((actor) => house.value.split(' ').includes(actor)) ?? null)
          : null;
      }
    }
}

/** The state that an official without one belongs to: the one named before them in the sentence, or the article's. */
function stateOf(official: Mention, mentions: readonly Mention[], home: Actor | null): Actor | null {
  const states = mentions.filter(
    (m) => m.actor?.length === 2 && !isProtected(m.actor) && m.kind !== 'count' && m.kind !== 'person',
  );
  const before = states.filter((m) => m.to <= official.from);
  return (before.find((m) => m.subject) ?? before.at(-1))?.actor ?? home ?? states[0]?.actor ?? null;
}

/** Whether title or lead have the surname too, and do not call its owner an expert or a deputy. */
function announced(name: string, all: readonly Named[]): boolean {
  const surname = normalise(name.split(' ').at(-1)!);
  const heads = all.filter(
    ({ sentence }) =>
      sentence.paragraph < 0 && sentence.tokens.some((token) => token.capital && token.norm === surname),
  );
  return heads.length > 0 && !heads.some(({ sentence: { marks } }) => marks.some(isExpert));
}

/** «кандидат у президенти республіки», "former defence minister": an office that is not held. */
const aspires = ({ from, kind }: Mention, { marks }: Sentence): boolean =>
  kind !== 'person' && marks.some((m) => isExpert(m) && m.from <= from && m.to >= from);

const isExpert = ({ tag, value }: Sentence['marks'][number]): boolean =>
  tag === 'source' && value === 'expert';

function withSurnames(
  { sentence, mentions }: Named,
  surnames: ReadonlyMap<string, Mention>,
): readonly Mention[] {
  const added: Mention[] = [];
  sentence.tokens.forEach((token, at) => {
    if (!token.capital || mentions.some((m) => m.from <= at && m.to > at && m.kind !== 'office')) return;
    for (const [stem, whom] of surnames) {
      if (!token.norm.startsWith(stem) || token.norm.length > stem.length + 4) continue;
      if (mentions.some((m) => m.from <= at && m.to > at)) continue;
      const surname = whom.name!.split(' ').at(-1)!;
      const nominative = normalise(surname) === token.norm;
      const from = nominative && givenName(sentence, mentions, at) ? at - 1 : at;
      added.push({
        ...whom,
        from,
        to: at + 1,
        kind: 'person',
        name: from < at ? `${sentence.tokens[from]!.text} ${surname}` : surname,
        subject: nominative,
        span: spanOf(sentence, from, at + 1),
      });
      return;
    }
  });
  return added.length ? [...mentions, ...added].sort((a, b) => a.from - b.from) : mentions;
}

/** A capitalised word right before the surname that means nothing else. */
function givenName({ tokens, marks }: Sentence, mentions: readonly Mention[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
    !mentions.some((m) => m.from < at && m.to >= at) &&
    !marks.some((m) => m.from < at && m.to >= at && m.tag !== 'person')
  );
}
