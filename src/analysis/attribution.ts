import type { RawClaim, Read } from './claims.ts';
import type { Mention } from './mentions.ts';
import type { Names } from './names.ts';
import { speaksForCoalition } from './speech.ts';

/** In whose words an article reports the claim that its sentences together make; null for its own voice. */
export function speakerOf(
  all: readonly RawClaim[],
  decided: boolean,
  reads: readonly Read[],
  names: Names,
): Mention | null {
  const named = all.filter((c) => names.of(c.speaker) !== null);
  const direct = named.find((c) => c.sentence.paragraph < 0) ?? named[0];
  // What a parliament voted is news in the article's own voice, whoever comments on it further down.
  if (decided && all.some((c) => !c.speaker && voted(c))) return null;
  if (direct) return direct.speaker;
  if (decided && all.some((c) => c.signed)) return null;
  const { actor, voice } = all[0]!;
  if (voice === 'other') return null;
  if (reads.some((read) => read.mentions.some((m) => m.actor === actor) && reportsVote(read))) return null;
  return actor === 'COALITION' ? chairOf(all, reads) : spokesOf(all, reads);
}

/** The coalition's chair whom the article lets speak first. */
function chairOf([claim]: readonly RawClaim[], reads: readonly Read[]): Mention | null {
  if (claim!.part === 'background') return null;
  const chair = reads.find(
    ({ sentence, speech }) =>
      sentence.role === 'main' &&
      sentence.paragraph < 3 &&
      speech.kind === 'official' &&
      speech.mention?.name &&
      speaksForCoalition(speech.mention),
  );
  return chair?.speech.mention ?? null;
}

/** The state's own representative whom the article lets speak, where a title or lead says it for them. */
function spokesOf(all: readonly RawClaim[], reads: readonly Read[]): Mention | null {
  const { actor, part } = all[0]!;
  const places = new Set(all.map((c) => c.sentence.place));
  const media = all.filter((c) => c.media);
  if (media.length > 0 && media.length >= all.filter((c) => c.sentence.paragraph !== -2).length) return null;
  for (const { sentence, mentions, speech } of reads) {
    if (part === 'background' ? !places.has(sentence.place) : sentence.role !== 'main') continue;
    if (speech.mention?.actor === actor && speech.mention.name) return speech.mention;
    const person = mentions.find((m) => m.kind === 'person' && m.actor === actor && m.subject);
    if (person && places.has(sentence.place)) return person;
  }
  if (part === 'background' || media.length > 0) return null;
  const people = reads
    .filter(
      (r) => r.sentence.role === 'main' && (r.sentence.paragraph < 0 || r.speech.mention?.actor === actor),
    )
    .flatMap((r) => r.mentions.filter((m) => m.kind === 'person' && m.actor === actor));
  return new Set(people.map((m) => m.person)).size === 1 ? people[0]! : null;
}

/** A title or lead whose news is a parliament's decision. */
function reportsVote({ sentence: { paragraph, marks }, speech }: Read): boolean {
  return (
    paragraph < 0 &&
    speech.kind === 'none' &&
    marks.some((m) => m.tag === 'condition' && m.value === 'parliament') &&
    marks.some((m) => m.tag === 'cue' && (m.value === 'committed' || m.value === 'allowed'))
  );
}

function voted({ sentence }: RawClaim): boolean {
  return sentence.marks.some((m) => m.tag === 'condition' && m.value === 'parliament');
}
