import type { Actor, Stance } from '../news.ts';
import { signing } from './attribution.ts';
import type { RawClaim } from './discourse.ts';
import type { Sentence } from './document.ts';
import type { Frame } from './frame.ts';
import type { Around, Said } from './frame-claims.ts';
import { group, isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import { recalls } from './parts.ts';
import { speaksForCoalition } from './speech.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** Who says it, whether for his own state, and whether as the news or in passing. */
export function voiceOf(
  { actor, mention }: Said,
  stance: Stance,
  speaker: Mention | null,
  { cue, spells }: Frame,
  { read: { sentence, mentions, speech }, state: { section, present, foe }, focus, overview }: Around,
): Pick<RawClaim, 'speaker' | 'voice' | 'part' | 'signed'> {
  const spoke = speaker ? mentions.indexOf(speaker) : -1;
  const chorus = spoke >= 0 ? group(mentions, spoke, sentence) : [];
  const says = speaker?.actor ?? null;
  const recalled = mention?.relative === true && says !== null && says !== actor;
  const itself =
    speech.kind === 'none' &&
    mention?.name != null &&
    (mention.kind === 'person' || mention.kind === 'office');
  const self =
    mention && (chorus.includes(mention) || itself)
      ? mention
      : speech.kind === 'none'
        ? doerOf(actor, mentions)
        : null;
  const signed = itself && stance === 'committed' && signing(mentions, sentence);
  const teller = mention && spoke >= 0 ? tellerOf(mention, speaker!, mentions) : null;
  const heeded = teller && says !== actor && (!isProtected(says) || speaksItself(teller, sentence));
  const apart = heeded && speaker && !self && contrasted(sentence, speaker, teller);
  const other =
    !self &&
    !apart &&
    !recalled &&
    !(cue?.rule === 'roster' && isLine(speaker, spoke)) &&
    says !== null &&
    says !== actor &&
    says !== 'COALITION' &&
    !(actor === 'COALITION' && speaksForCoalition(speaker));
  const background =
    sentence.role === 'background' ||
    recalled ||
    (!spells && recalls(sentence, actor, other ? says : null, { focus, overview, section, present, foe }));
  // An official whose state nothing tells speaks for the one the article is about.
  const own = says === actor || (says === null && speaker?.name != null);
  const heard = apart ? teller : other || own || actor === 'COALITION' ? speaker : null;
  return {
    speaker: signed ? null : (self ?? heard),
    voice: other ? 'other' : 'own',
    part: background ? 'background' : 'main',
    signed,
  };
}

/** «Американських солдатів Трамп теж виключив»: an official who acts for the state whose soldiers they are. */
const doerOf = (actor: Actor, mentions: readonly Mention[]): Mention | null => {
  const able = mentions.filter((m) => m.subject && m.actor !== null && m.kind !== 'adjective');
  const [only] = able;
  return able.length === 1 && only!.actor === actor && only!.name !== null ? only! : null;
};

/** «Данія – за, Іспанія ще не визначилася»: a state of the same list speaks for itself alone. */
const isLine = (speaker: Mention | null, place: number): boolean =>
  place >= 0 && (speaker!.kind === 'name' || speaker!.kind === 'capital');

/** The official of a state who stands between the speaker and what is said of it, else whoever it is said of. */
const tellerOf = (mention: Mention, speaker: Mention, mentions: readonly Mention[]): Mention =>
  mentions.find(
    (m) =>
      m.actor === mention.actor &&
      (m.kind === 'office' || m.kind === 'person') &&
      m.subject &&
      m.from >= speaker.to &&
      m.to <= mention.from,
  ) ?? mention;

/** "Zelensky said …, and Trump has signaled he is willing": a verb of speech of his own. */
const speaksItself = ({ kind, name, to }: Mention, { marks }: Sentence): boolean =>
  kind === 'person' &&
  name !== null &&
  marks.some((m) => m.tag === 'say' && m.value !== 'words' && m.from >= to && m.from - to <= 1);

/** «За словами …» at the head of a sentence. */
const opensWith = ({ from }: Mention, marks: readonly Mark[]): boolean =>
  marks.some((m) => m.tag === 'say' && m.value === 'words' && m.from <= 1 && m.to <= from);

/** "Britain is ready to send troops, and Mr Albanese said that …": he says what follows, not what stands before. */
function begins({ from, to }: Mention, { tokens, marks }: Sentence): boolean {
  let at = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  if (inClass('honorific', tokens[at])) at--;
  const say = marks.find((m) => m.tag === 'say' && m.value === 'verb' && m.from === to);
  return (
    say !== undefined &&
    inClass('and', tokens[at]) &&
    [tokens[say.to], tokens[say.to + 1]].some((t) => inClass('that', t) || t?.norm === 'that')
  );
}

/** A contrast between the speaker and somebody else's position: two reports in one sentence. */
function contrasted(sentence: Sentence, speaker: Mention, mention: Mention): boolean {
  const { tokens, marks } = sentence;
  // «Британці, продовжив Макрон, дадуть …, а турки …»: he says the whole of it.
  const say = marks.find((m) => m.tag === 'say' && m.to === speaker.from);
  const aside = say && tokens[say.from - 1]?.text === ',' && tokens[speaker.to]?.text === ',';
  // «Лондон дасть роту, а американців, запевнив Трамп, не буде»: he says the second half.
  if (aside && speaker.to <= mention.from) return false;
  // «За словами Рютте, Нідерланди дадуть фрегат, а Бельгія – тральник»
  if (
    speaker.from <= 3 &&
    speaker.to <= mention.from &&
    mention.kind !== 'person' &&
    opensWith(speaker, marks)
  )
    return false;
  if (mention.to <= speaker.from && begins(speaker, sentence)) return true;
  const [from, to] = speaker.to <= mention.from ? [speaker.to, mention.from] : [mention.to, speaker.from];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.text === ';' || inClass('however', token)) return true;
    if (token.norm === 'а' && tokens[i - 1]?.text === ',' && !inClass('likewise', tokens[i + 1])) return true;
    if (inClass('set against', token) && inClass('as than when', tokens[i + 1])) return true;
    // "Luxon said …, and Austria's chancellor has ruled out …"
    const person = mention.kind === 'office' || (mention.kind === 'person' && mention.name !== null);
    if (person && speaker.to <= mention.from && inClass('and', token) && tokens[i - 1]?.text === ',')
      return true;
  }
  return false;
}
