import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import { looksBack, type Speech, speechOf } from './speech.ts';

/** A sentence with whoever says it: by its own words, or because they have the floor. */
export interface Spoken {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  speech: Speech;
  /** Who says it, also where the words are carried from elsewhere; null for the article's own voice. */
  speaker: Mention | null;
  /** Who spoke last, whether or not this sentence is theirs. */
  floor: Mention | null;
}

/** How many sentences «про це повідомив …» reaches back over. */
const BACK = 4;

/** Reads the sentences in order and says of each who speaks. */
export function spoken(
  all: readonly { readonly sentence: Sentence; readonly mentions: readonly Mention[] }[],
): Spoken[] {
  const reads = all.map(({ sentence, mentions }) => ({
    sentence,
    mentions,
    speech: speechOf(sentence, mentions),
    speaker: null,
    floor: null,
  }));
  lookBack(reads);
  rememberSpeakers(reads);
  hold(reads);
  return reads;
}

/** Gives a sentence without a speaker the one whom the next sentence names; the headline gets the lead's. */
function lookBack(reads: readonly Spoken[]): void {
  reads.forEach((read, index) => {
    if (!looksBack(read.sentence) || read.speech.kind === 'none') return;
    for (
      let i = index - 1;
      i >= Math.max(0, index - BACK) && reads[i]!.sentence.place === read.sentence.place;
      i--
    ) {
      if (reads[i]!.speech.kind === 'none') reads[i]!.speech = read.speech;
    }
  });
  for (let i = reads.length - 2; i >= 0; i--) {
    const [read, next] = [reads[i]!, reads[i + 1]!];
    if (
      read.speech.kind !== 'none' ||
      next.sentence.place !== read.sentence.place ||
      next.speech.kind === 'none'
    )
      continue;
    if (
      read.sentence.quoted &&
      (next.sentence.quoted ||
        /["»”]\s*[,.]?\s*[—–-]/.test(next.sentence.text.slice(next.sentence.start, next.sentence.end)))
    )
      read.speech = next.speech;
  }
  const lead = reads.filter((read) => read.sentence.paragraph === -1 && read.speech.kind !== 'none');
  for (const read of reads) {
    if (read.sentence.paragraph === -1 && read.speech.kind === 'none') {
      const title = reads.find(
        (r) => r.sentence.paragraph === -2 && r.speech.kind === 'official' && r.speech.actor === 'UA',
      );
      if (title) read.speech = title.speech;
    }
    if (read.sentence.paragraph !== -2 || read.speech.kind !== 'none') continue;
    if (lead.length && lead.every(({ speech }) => speech.kind === 'expert')) read.speech = lead[0]!.speech;
  }
}

function rememberSpeakers(reads: readonly Spoken[]): void {
  for (const read of reads) {
    const { speech } = read;
    if (speech.kind === 'official' && !speech.actor && speech.mention?.actor)
      read.speech = { ...speech, actor: speech.mention.actor };
  }
}

/** Hands the floor from sentence to sentence. */
function hold(reads: readonly Spoken[]): void {
  let floor: Mention | null = null;
  let place = '';
  for (const read of reads) {
    const { sentence, speech, mentions } = read;
    if (speech.kind === 'official' && !speech.carried) {
      floor = speech.mention;
      place = sentence.place;
      read.speaker = floor;
    } else if (speech.carried || (sentence.quoted && (sentence.role === 'main' || place === sentence.place)))
      read.speaker = floor;
    read.floor = floor;
    if (speech.kind === 'none') {
      const subject = mentions.find((m) => m.subject && m.actor && m.kind !== 'generic');
      if (subject?.name && !subject.relative && !sentence.quoted) floor = subject;
    }
  }
}
