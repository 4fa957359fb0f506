import { normalise } from '../language/normalise.ts';
import type { Actor } from '../news.ts';
import type { Sentence } from './document.ts';

import { isProtected, type Mention } from './mentions.ts';

export interface Named {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** More officials than an article names; the rest of a hostile text is not searched for. */
const MOST_SURNAMES = 40;

/** Whom title and lead are about: foreign actors in order of mention. */
export function focusOf(reads: readonly Named[]): Actor[] {
  const out: Actor[] = [];
  for (const { sentence, mentions } of reads) {
    if (sentence.paragraph >= 0) continue;
    for (const mention of mentions) {
      if (mention.actor && !isProtected(mention.actor) && !out.includes(mention.actor))
        out.push(mention.actor);
    }
  }
  return out;
}

/**
 * Officials whom the table does not know: they belong to the state that the sentence, the paragraph's label or the
 * article is about, and their surname alone means them from then on.
 */
export function recognised(all: readonly Named[]): Named[] {
  const [home] = focusOf(all);
  const surnames = new Map<string, Mention>();
  let label: Actor | null = null;
  let place = '';
  for (const { sentence, mentions } of all) {
    if (sentence.place !== place) {
      place = sentence.place;
      label = sentence.tokens.length <= 4 ? (mentions.find((m) => m.actor)?.actor ?? null) : null;
    }
    for (const mention of mentions) {
      if (!mention.name || mention.person !== null) continue;
      if (!mention.actor) {
        const near = mentions.find(
          (m) => m.actor && !isProtected(m.actor) && m.kind !== 'count' && m.actor.length === 2,
        );
        mention.actor = near?.actor ?? label ?? (sentence.role === 'main' ? (home ?? null) : null);
      }
      const surname = normalise(mention.name.split(' ').at(-1)!);
      if (surname.length >= 4 && mention.actor && surnames.size < MOST_SURNAMES)
        surnames.set(surname.slice(0, Math.max(4, surname.length - 2)), mention);
    }
  }
  if (surnames.size === 0) return [...all];
  return all.map((read) => ({ ...read, mentions: withSurnames(read, surnames) }));
}

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
      added.push({
        ...whom,
        from: at,
        to: at + 1,
        kind: 'person',
        name: surname,
        subject: normalise(surname) === token.norm,
      });
      return;
    }
  });
  return added.length ? [...mentions, ...added].sort((a, b) => a.from - b.from) : mentions;
}
