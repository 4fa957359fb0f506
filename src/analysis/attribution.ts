import type { RawClaim, Read } from './discourse.ts';
import type { Sentence } from './document.ts';
import { isProtected } from './groups.ts';
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
  const { actor, voice } = all[0]!;
  const named = all.filter((c) => names.of(c.speaker) !== null);
  // What a parliament voted is news in the article's own voice, whoever comments on it further down.
  if (decided && all.some((c) => !c.speaker && voted(c))) return null;
  const announced = named.find((c) => c.sentence.paragraph < 0);
  if (announced) return announced.speaker;
  const vote = reads.some((read) => read.mentions.some((m) => m.actor === actor) && reportsVote(read));
  const direct = (vote ? null : leader(all, reads, names)) ?? named[0]?.speaker;
  if (direct) return direct;
  if (voice === 'other' || vote || (decided && all.some((c) => c.signed))) return null;
  return actor === 'COALITION' ? chairOf(all, reads) : spokesOf(all, reads);
}

/** The state's own speaker of the lead, where title or lead make the claim. */
function leader(all: readonly RawClaim[], reads: readonly Read[], names: Names): Mention | null {
  const { actor, voice } = all[0]!;
  if (voice === 'other' || !all.some((c) => c.sentence.paragraph < 0)) return null;
  const read = reads.find(
    ({ sentence, speech }) =>
      sentence.paragraph === -1 && speech.kind === 'official' && speech.mention?.actor === actor,
  );
  return read && names.of(read.speech.mention) !== null ? read.speech.mention : null;
}

/** The coalition's chair whom the article lets speak first. */
function chairOf([claim]: readonly RawClaim[], reads: readonly Read[]): Mention | null {
  const outlets = reads.some(({ sentence, speech }) => sentence.paragraph < 0 && speech.kind === 'media');
  if (claim!.part === 'background' || outlets) return null;
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
    const person = signing(mentions, sentence)
      ? null
      : mentions.find((m) => m.kind === 'person' && m.actor === actor && m.subject);
    if (person && places.has(sentence.place)) return person;
  }
  if (part === 'background' || media.length > 0) return null;
  const people = reads
    .filter(
      (r) =>
        r.sentence.role === 'main' &&
        !signing(r.mentions, r.sentence) &&
        (r.sentence.paragraph < 0 || r.speech.mention?.actor === actor),
    )
    .flatMap((r) => r.mentions.filter((m) => m.kind === 'person' && m.actor === actor && m.subject));
  return new Set(people.map((m) => m.person)).size === 1 ? people[0]! : null;
}

/** «Макрон і Стармер підписали»: several who do it together, none of whom says it. */
export function signing(mentions: readonly Mention[], { marks }: Sentence): boolean {
  return (
    marks.some((m) => m.tag === 'cue' && m.value === 'committed') &&
    mentions.filter((m) => m.name && m.subject && !isProtected(m.actor)).length > 1
  );
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
