import { normalise } from '../language/normalise.ts';
import type { Actor } from '../news.ts';
import type { Sentence } from './document.ts';
import { agree, type Gender, genderOf } from './gender.ts';
import type { Mention } from './mentions.ts';
import { type Rank, ranksOf } from './ranks.ts';
import { looksBack, type Speech, speechOf } from './speech.ts';
import { type Guest, guestOf } from './turns.ts';
import { inClass } from './word-class.ts';

/** A sentence with whoever says it: by its own words, or because they have the floor. */
export interface Spoken {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  speech: Speech;
  /** Who says it, also where the words are carried from elsewhere; null for the article's own voice. */
  speaker: Mention | null;
  /** Whose words the article goes on retelling, though the sentence does not say so. */
  retold: Mention | null;
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
    retold: null,
    floor: null,
  }));
  lookBack(reads);
  new Floor(reads).hold();
  return reads;
}

/** Gives a sentence without a speaker the one whom a later sentence names; the headline gets the lead's. */
function lookBack(reads: readonly Spoken[]): void {
  reads.forEach((read, index) => {
    // «Так само відповіла Метте Фредеріксен»: what stands before were another's words.
    const another = read.sentence.marks.some(({ tag }) => tag === 'same');
    if (!looksBack(read.sentence) || read.speech.kind === 'none' || another) return;
    const begins = beginning(read, reads[index - 1]);
    for (let i = index - 1; i >= Math.max(0, index - BACK) && (begins || meant(reads[i]!, read)); i--) {
      if (reads[i]!.speech.kind === 'none') reads[i]!.speech = { ...read.speech, lent: true };
    }
  });
  for (let i = reads.length - 2; i >= 0; i--) quoteEnds(reads[i]!, reads[i + 1]!);
  const lead = reads.filter((read) => read.sentence.paragraph === -1 && read.speech.kind !== 'none');
  for (const read of reads) {
    if (read.sentence.paragraph !== -2 || read.speech.kind !== 'none') continue;
    if (lead.length && lead.every(({ speech }) => speech.kind === 'expert')) read.speech = lead[0]!.speech;
  }
}

/** «Об этом заявил …» at the head of the paragraph after the lead: all that stands above. */
function beginning({ sentence }: Spoken, before: Spoken | undefined): boolean {
  const { paragraph, place, role } = sentence;
  return role === 'main' && (paragraph === 0 || paragraph === 1) && before?.sentence.place !== place;
}

/** «Про це сказав …» is about the sentences of its own paragraph, in the lead about the headline too. */
const meant = ({ sentence: { place, paragraph } }: Spoken, { sentence }: Spoken): boolean =>
  place === sentence.place || (paragraph === -2 && sentence.paragraph === -1);

/** A quotation that goes on into the next sentence, or whose speaker has a line of their own: «– зазначив Венс». */
function quoteEnds(read: Spoken, next: Spoken): void {
  if (read.speech.kind !== 'none' || next.speech.kind === 'none' || next.sentence.turn) return;
  const { place, quoted } = read.sentence;
  if (next.sentence.place !== place) {
    if (/^[—–-]$/.test(next.sentence.tokens[0]!.text) && next.sentence.marks.some(isVerb))
      read.speech = next.speech;
    return;
  }
  const closes = /["»”]\s*[,.]?\s*[—–-]/.test(
    next.sentence.text.slice(next.sentence.start, next.sentence.end),
  );
  if (quoted ? next.sentence.quoted || closes : dashed(next.sentence)) read.speech = next.speech;
}

/** A verb of speech right after the dash that opens a line. */
function isVerb(mark: { tag: string; value: string; from: number }): boolean {
  return mark.tag === 'say' && mark.value !== 'words' && mark.from <= 2;
}

function isSaying(mark: { tag: string }): boolean {
  return mark.tag === 'say' || mark.tag === 'recap';
}

function dashed({ tokens, marks }: Sentence): boolean {
  return /^[—–-]$/.test(tokens[0]!.text) && marks.some(isVerb);
}

interface Met {
  readonly mention: Mention;
  readonly ranks: Rank[];
  readonly actor: Actor | null;
  gender: Gender;
  /** The sentence that last named them, counted from one; 0 before the first. */
  at: number;
}

/** Whether somebody met may be whom an office means. */
const fits = (met: Met, { actor, kind, subject }: Mention, ranks: readonly Rank[]): boolean =>
  kind === 'demonym'
    ? !subject && met.actor === actor
    : (actor === null || met.actor === actor) &&
      (ranks.length === 0 ? actor === null : met.ranks.some((rank) => ranks.includes(rank)));

/** More people than an article lets speak. */
const MOST_PEOPLE = 60;

/** Hands the floor from sentence to sentence. */
class Floor {
  readonly #reads: readonly Spoken[];
  readonly #people = new Map<string, Met>();
  #floor: Mention | null = null;
  #place = '';
  #retelling = false;
  /** The state that the paragraph's last sentence without a speaker was about. */
  #state: { readonly mention: Mention; readonly place: string } | null = null;
  /** Whose words the headline announces. */
  #headline: string | null = null;
  /** An expert spoke last, and what those who did are called. */
  #expert = false;
  readonly #experts = new Set<string>();
  /** No official has spoken since an expert did. */
  #opinions = false;
  /** Who answers, where the article is an interview. */
  readonly #guest: Guest;

  constructor(reads: readonly Spoken[]) {
    this.#reads = reads;
    this.#guest = guestOf(reads);
    for (const { sentence, mentions } of reads)
      for (const mention of mentions) if (mention.name) this.#introduce(mention, sentence);
  }

  hold(): void {
    for (const [index, read] of this.#reads.entries()) {
      this.#meet(read.mentions, index + 1);
      if (read.sentence.turn) {
        this.#answer(read);
        continue;
      }
      const label = labelOf(read);
      if (label) this.#floor = label;
      this.#heed(read);
      if (read.speech.kind !== 'expert') this.#take(read);
      read.floor = this.#floor;
      this.#retell(read);
      if (read.speech.kind === 'none' || read.speech.kind === 'media') this.#turn(read);
    }
  }

  /** An interview's questions are nobody's words, its answers are those of whoever is asked. */
  #answer(read: Spoken): void {
    const { turn, role } = read.sentence;
    const expert = this.#guest === 'expert';
    if (turn === 'question' || expert) {
      const kind = turn === 'answer' ? 'expert' : 'none';
      read.speech = { ...read.speech, actor: null, mention: null, kind, carried: false };
      read.floor = this.#floor;
      return;
    }
    if (this.#guest && read.speech.kind === 'none' && role === 'main') {
      this.#floor = read.speaker = this.#guest;
      this.#place = read.sentence.place;
    } else this.#take(read);
    read.floor = this.#floor;
  }

  /** "Germany keeps everyone guessing. The chancellor's office says …": the state the paragraph is about. */
  #home({ place }: Sentence): Mention | null {
    return this.#state?.place === place ? this.#state.mention : null;
  }

  /** «Вюстнер додав», «За його словами»: an expert goes on, whom no table knows. */
  #heed(read: Spoken): void {
    const { sentence, speech, mentions } = read;
    if (this.#opinions && isStranger(speech.mention)) {
      read.speech = { ...speech, actor: null, mention: null, kind: 'expert', carried: false };
      this.#expert = true;
      this.#experts.add(normalise(speech.mention!.name!.split(' ').at(-1)!));
      return;
    }
    if (speech.kind === 'expert') this.#opinions = true;
    else if (speech.kind === 'official' && speech.actor) this.#opinions = false;
    if (speech.kind === 'expert') {
      const names = strangers(read);
      this.#expert = names.length > 0 || this.#experts.size > 0;
      for (const name of names) this.#experts.add(name);
      return;
    }
    if (this.#experts.size > 0 && !speech.mention?.name && callsBy(this.#experts, sentence))
      this.#expert = true;
    else if (speech.mention || mentions.some((m) => m.name && m.subject)) this.#expert = false;
    else if (!speech.carried && !sentence.quoted) return;
    if (this.#expert) read.speech = { ...speech, actor: null, mention: null, kind: 'expert', carried: false };
  }

  /** Who says the sentence by its words or its quotation marks. */
  #take(read: Spoken): void {
    const { sentence, speech } = read;
    const { mention } = speech;
    // «…, підтвердили прем'єри трьох країн»: each of his own state.
    if (
      mention?.head !== undefined &&
      !mention.actor &&
      inClass('those who lead', sentence.tokens[mention.head])
    )
      return;
    if (speech.kind === 'official' && mention && !mention.name) {
      const known = this.#holder(mention, sentence);
      const own = mention.actor ? null : stateBefore(mention, read);
      // "Germany intends …, government sources said": of the state that the sentence is about.
      const person =
        known && own && known.actor !== own.actor && ranksOf(mention, sentence).length === 0 ? null : known;
      const home = mention.actor || person ? null : (own ?? this.#home(sentence));
      if (home) {
        read.speech = { ...speech, actor: home.actor, mention: { ...mention, actor: home.actor } };
        this.#floor = read.speaker = { ...mention, actor: home.actor };
        this.#place = sentence.place;
        return;
      }
      const actor = mention.actor ?? person?.actor ?? null;
      if (person || !speech.carried) {
        read.speech = { ...speech, actor, mention: person ?? mention };
        this.#floor = read.speaker = person ?? mention;
        this.#place = sentence.place;
        return;
      }
    } else if (speech.kind === 'official' && mention) {
      read.speech = { ...speech, actor: speech.actor ?? mention.actor };
      this.#floor = read.speaker = mention;
      this.#place = sentence.place;
      return;
    }
    const goesOn = sentence.quoted && (sentence.role === 'main' || this.#place === sentence.place);
    if ((speech.carried && !unnamedSource(read)) || goesOn) {
      if (speech.gender) this.#floor = this.#fitting(speech.gender) ?? this.#floor;
      read.speaker = this.#floor;
      this.#place = sentence.place;
    }
  }

  /** Whom «він» or «вона» means: whoever has the floor if it fits, then the one met last. */
  #fitting(gender: Gender): Mention | null {
    const holder = this.#floor ? this.#people.get(key(this.#floor)) : undefined;
    if (!holder || agree(holder.gender, gender)) return null;
    const met = [...this.#people.values()].filter((one) => one.at > 0 && one.gender === gender);
    return met.toSorted((a, b) => b.at - a.at)[0]?.mention ?? null;
  }

  /** Free indirect speech: the paragraph goes on with what its speaker said. */
  #retell(read: Spoken): void {
    const { sentence, speech } = read;
    // A sub-heading that has others say something («Що відповіли сусіди») ends the retelling.
    if (
      speech.kind === 'expert' ||
      speech.kind === 'media' ||
      (read.speaker === null && unnamedSource(read)) ||
      (sentence.heading && sentence.marks.some(isSaying))
    ) {
      this.#retelling = false;
      return;
    }
    if (read.speaker) {
      if (sentence.paragraph === -2 && read.speaker.name && !speech.lent) this.#headline = key(read.speaker);
      this.#retelling = true;
      return;
    }
    const near =
      this.#place === sentence.place ||
      (this.#place === 'title' && sentence.paragraph === -1) ||
      (this.#headline !== null && this.#floor !== null && key(this.#floor) === this.#headline);
    if (this.#retelling && near && sentence.role === 'main' && !this.#ownTurn(read))
      read.retold = this.#floor;
  }

  /** «Румунія дала згоду. Президент Дан сказав, що …»: a paragraph that turns to a state whose own official speaks in it. */
  #ownTurn({ sentence, mentions }: Spoken): boolean {
    const state = mentions.find((m) => m.subject && m.actor?.length === 2)?.actor;
    if (!state || state === this.#floor?.actor || sentence.paragraph < 1) return false;
    let at = this.#reads.findIndex((read) => read.sentence === sentence);
    if (this.#reads[at - 1]?.sentence.place === sentence.place) return false;
    while (this.#reads[++at]?.sentence.place === sentence.place) {
      const { speech } = this.#reads[at]!;
      if (speech.kind === 'official' && speech.actor === state && speech.mention?.name) return true;
    }
    return false;
  }

  /** Somebody named who acts without a verb of speech is whom the next pronoun means. */
  #turn({ sentence, mentions }: Spoken): void {
    const subject = mentions.find((m) => m.subject && m.actor && m.kind !== 'generic');
    if (subject?.kind === 'name' && subject.actor?.length === 2 && !sentence.quoted)
      this.#state = { mention: subject, place: sentence.place };
    if (subject?.name && !subject.relative && !sentence.quoted) this.#floor = subject;
  }

  /** The person an unnamed office means: whoever has the floor if it fits, then the one met last. */
  #holder(office: Mention, sentence: Sentence): Mention | null {
    const ranks = ranksOf(office, sentence);
    const holder = this.#floor ? this.#people.get(key(this.#floor)) : undefined;
    if (holder && fits(holder, office, ranks)) return holder.mention;
    const all = [...this.#people.values()].filter((met) => fits(met, office, ranks));
    const met = all.filter(({ at }) => at > 0).toSorted((a, b) => b.at - a.at);
    if (met.length) return met[0]!.mention;
    if (all.length === 1) return all[0]!.mention;
    return holder && holder.ranks.length === 0 && office.actor === null ? holder.mention : null;
  }

  #introduce(mention: Mention, sentence: Sentence): void {
    const known = this.#people.get(key(mention));
    const ranks = ranksOf(mention, sentence);
    if (known) {
      known.ranks.push(...ranks.filter((rank) => !known.ranks.includes(rank)));
      known.gender ??= genderOf(mention, sentence);
    } else if (this.#people.size < MOST_PEOPLE)
      this.#people.set(key(mention), {
        mention,
        ranks,
        actor: mention.actor,
        gender: genderOf(mention, sentence),
        at: 0,
      });
  }

  #meet(mentions: readonly Mention[], at: number): void {
    for (const mention of mentions) {
      const met = mention.name ? this.#people.get(key(mention)) : undefined;
      if (met) met.at = at;
    }
  }
}

/** "One European official counted six countries": somebody else than whoever spoke before. */
export const unnamedSource = ({
  sentence: { tokens },
  mentions,
}: Pick<Spoken, 'sentence' | 'mentions'>): boolean =>
  tokens.slice(0, 5).some((token) => inClass('unnamed source', token)) &&
  !mentions.some((m) => m.actor?.length === 2 && m.from <= 5);

/** The state that a sentence is about before it says which of its officials speaks. */
const stateBefore = ({ from }: Mention, { mentions }: Spoken): Mention | null =>
  mentions.find((m) => m.subject && m.to <= from && m.actor?.length === 2 && m.kind === 'name') ?? null;

/** A person of no office and no state, as far as the article tells. */
const isStranger = (mention: Mention | null): boolean =>
  mention !== null && mention.kind === 'person' && mention.name !== null && mention.actor === null;

/** How far from the word for an expert the name stands. */
const NAME_REACH = 9;

/** Capitalised words soon after the word for an expert that are no state's and nobody's the table knows. */
function strangers({ sentence: { tokens, marks }, mentions }: Spoken): string[] {
  const expert = marks.find((m) => m.tag === 'source' && m.value === 'expert');
  if (!expert) return [];
  return tokens.slice(expert.to, expert.to + NAME_REACH).flatMap(({ norm, capital, kind }, i) => {
    const at = expert.to + i;
    const known =
      mentions.some((m) => m.actor !== null && m.from <= at && m.to > at) ||
      marks.some((m) => m.tag !== 'say' && m.from <= at && m.to > at);
    return capital && kind === 'word' && norm.length > 3 && !known ? [norm] : [];
  });
}

/** «Вюстнер акцентував», «сказав Вюстнер»: the name beside a verb of speech. */
const callsBy = (names: ReadonlySet<string>, { tokens, marks }: Sentence): boolean =>
  marks.some(
    (m) =>
      m.tag === 'say' &&
      (names.has(tokens[m.from - 1]?.norm ?? '') ||
        names.has(tokens[m.to]?.norm ?? '') ||
        names.has(tokens[m.to + 1]?.norm ?? '')),
  );

/** «2. Чехія.»: a paragraph of a list begins, and whoever spoke before has no say in it. */
function labelOf({ sentence: { tokens }, mentions, speech }: Spoken): Mention | null {
  const [only, more] = mentions;
  if (!only?.actor || more || speech.kind !== 'none' || !/^(?:name|capital)$/.test(only.kind)) return null;
  return tokens.every((token, i) => token.kind !== 'word' || (i >= only.from && i < only.to)) ? only : null;
}

function key(mention: Mention): string {
  return mention.person === null ? (mention.name ?? '').split(' ').at(-1)! : String(mention.person);
}
