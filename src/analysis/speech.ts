import { PEOPLE } from '../actors/people.ts';
import type { Actor } from '../news.ts';
import type { Sentence } from './document.ts';
import { agree, type Gender, genderOf, genderSaid } from './gender.ts';
import type { Mention } from './mentions.ts';
import type { Mark } from './tagger.ts';
import { unnamedSpeaker } from './unnamed.ts';
import { inClass } from './word-class.ts';

/** Who says what the sentence reports, by its own words. */
export interface Speech {
  readonly actor: Actor | null;
  /** Whom the words name; an office without a name where `carried`. */
  readonly mention: Mention | null;
  /** `expert`: somebody who speaks for no state; `media`: an outlet and its unnamed sources. */
  readonly kind: 'official' | 'expert' | 'media' | 'none';
  /** «за його словами», «додав він», «зауважив міністр»: somebody named before. */
  readonly carried: boolean;
  /** Whether the pronoun means a woman or a man. */
  readonly gender?: Gender;
  /** Named only by a later sentence: «Про це сказав …». */
  readonly lent?: true;
}

const SILENT: Speech = { actor: null, mention: null, kind: 'none', carried: false };
const EXPERT: Speech = { ...SILENT, kind: 'expert' };
const MEDIA: Speech = { ...SILENT, kind: 'media' };
const CARRIED: Speech = { ...SILENT, kind: 'official', carried: true };
/** No subject stands so far from its verb. */
const FARTHEST = 13;
/** An office without a name speaks only right beside its verb. */
const BESIDE = 4;
/** How many words after «за словами» name whose they are. */
const OBJECT = 4;

/** Finds the speaker by the form of a headline, by «за словами», or by the verb of speech. */
export function speechOf(sentence: Sentence, mentions: readonly Mention[]): Speech {
  const { tokens, marks } = sentence;
  const says = marks.filter((m) => m.tag === 'say' && !recalled(m, marks));
  const speaking = mentions.filter((m) => SPEAKING.has(m.kind));
  const head =
    sentence.paragraph === -2
      ? headline(sentence, speaking)
      : (quotedBy(sentence, speaking) ?? signed(sentence, speaking) ?? named(sentence, speaking));
  if (head) return head;
  const house = says.length ? unnamedSpeaker(says, mentions, sentence) : null;
  if (house) return official(house);
  const verbs = says.filter(
    (say) => say.value !== 'words' && !NOUN.test(tokens[say.from]!.norm) && !byOutlet(say, sentence),
  );
  const best = verbs.length ? subjectOf(verbs, sentence, speaking) : null;
  for (const say of says) {
    const object = say.value === 'words' ? wordsOf(say, sentence, mentions) : null;
    // «Мелоні, за даними її пресслужби, підтвердила»: whom the verb names counts more than a pronoun.
    if (object && object.kind !== 'media' && !(object.carried && best?.speech.mention?.name)) return object;
  }
  if (expertSpeaks(says, best, sentence)) return EXPERT;
  if (best) return best.speech;
  const quoted = cited(sentence, mentions);
  if (quoted) return quoted;
  if (tokens.some((token, at) => token.text === '%' && tokens[at - 1]?.text !== '100') || opines(sentence))
    return EXPERT;
  return says.length && sourced(marks, 0, tokens.length, 'media') ? MEDIA : SILENT;
}

/** «… сообщило издание со ссылкой на премьера Кристена Михала»: whom an outlet has it from. */
function cited({ marks }: Sentence, mentions: readonly Mention[]): Speech | null {
  const cites = marks.find((m) => m.tag === 'cites');
  const who = cites && mentions.find((m) => m.from >= cites.to && m.from - cites.to <= 1);
  return who?.name && who.actor ? official(who) : null;
}

/** «утримуються від коментування готовності Туреччини»: speech that is only named. */
const NOUN = /(?:ування|ирование|ирования)$/;

/** «…, пише видання», «…, повідомляє Bloomberg»: after a comma the verb and an outlet, nobody before it. */
function byOutlet({ from, to }: Mark, { tokens, marks }: Sentence): boolean {
  if (tokens[from - 1]?.text !== ',' || marks.some((m) => m.tag === 'actor' && m.from === to)) return false;
  const next = tokens[to];
  const latin = next?.capital === true && /^[A-Z]/.test(next.text) && /^[а-яіїєґ]/.test(tokens[from]!.norm);
  return latin || marks.some((m) => m.tag === 'source' && m.value === 'media' && m.from === to);
}

/** «Нагадаємо», «як повідомлялося»: the outlet itself says it. */
function recalled(say: Mark, marks: readonly Mark[]): boolean {
  return marks.some((m) => m.tag === 'recap' && m.from <= say.from && m.to >= say.to);
}

const SPEAKING: ReadonlySet<Mention['kind']> = new Set([
  'person',
  'office',
  'government',
  'capital',
  'name',
  'demonym',
  'count',
] as const);

/** «Депутат бундестагу від ХДС: …»: who stands before the colon, in so many words at most. */
const LONGEST_HEAD = 7;

/** «Туск: …», «… — Стере», «„…“: Стере — про те, хто …». */
function headline({ tokens, marks }: Sentence, speaking: readonly Mention[]): Speech | null {
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon > 0 && colon <= LONGEST_HEAD && sourced(marks, 0, Math.min(2, colon), 'expert')) return EXPERT;
  if (colon > 0 && colon <= LONGEST_HEAD && leads(colon, tokens, speaking)) return EXPERT;
  const head = speaking.find((m) => m.from <= 1 && tokens[m.to]?.text === ':');
  if (head?.actor) return official(head);
  const tail = speaking.findLast(
    (m) => m.to >= tokens.length - 1 && m.from > 0 && /^[—–-]$/.test(tokens[m.from - 1]!.text),
  );
  if (tail && !brings(tail, marks)) return official(tail);
  // «… стануть миротворцями – пропозиція Кремля»
  const last = speaking.at(-1);
  if (
    last?.actor === 'RU' &&
    last.to >= tokens.length - 1 &&
    inClass('proposed thing', tokens[last.from - 1]) &&
    /^[—–-]$/.test(tokens[last.from - 2]?.text ?? '')
  )
    return official(last);
  const teller = speaking.findLast(
    (m) =>
      m.name !== null &&
      /^[—–:-]$/.test(tokens[m.from - 1]?.text ?? '') &&
      (/^[—–-]$/.test(tokens[m.to]?.text ?? '') || inClass('about', tokens[m.to])),
  );
  return teller ? official(teller) : null;
}

/** «Лідер „Конфедерації“ Ментцен: …», "Chega leader: …": of whatever it is, no state. */
const leads = (colon: number, tokens: Sentence['tokens'], speaking: readonly Mention[]): boolean =>
  tokens.slice(0, colon).some((token) => inClass('leader', token)) &&
  !speaking.some((m) => m.from < colon && (m.actor !== null || m.name !== null));

/** «Зеленський: французи будуть першими» at the head of a lead or a paragraph: whose words a person's name announces. */
function named({ tokens }: Sentence, speaking: readonly Mention[]): Speech | null {
  const who = speaking[0];
  return who?.from === 0 && who.name !== null && who.actor && tokens[who.to]?.text === ':'
    ? official(who)
    : null;
}

/** How far from the beginning of its line a name stands that a colon and a quotation follow. */
const FIRST_WORDS = 9;

/** «був ще різкішим», "was blunter". */
const FEW_WORDS = 3;

/** «Премьер-министр Дональд Туск: „Мы не планируем …“» */
function quotedBy({ tokens }: Sentence, speaking: readonly Mention[]): Speech | null {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > FIRST_WORDS || !/^["«„“]$/.test(tokens[colon + 1]?.text ?? '')) return null;
  // «Міланович висловився жорсткіше: „…“»
  const who = speaking.find(
    (m) => m.to <= colon && colon - m.to <= FEW_WORDS && m.subject && m.name !== null,
  );
  return who ? official(who) : null;
}

/** «Наших там не буде», – Яромір Зуна. / – Яромір Зуна, Чехія. / – Яромір Зуна (Чехія). */
function signed({ tokens, marks }: Sentence, speaking: readonly Mention[]): Speech | null {
  const [before, end] = [speaking.at(-2), speaking.at(-1)];
  const state = before && end && before.actor === end.actor && !end.name && end.from - before.to === 1;
  const last = state ? before : end;
  if (!last?.name || !last.subject || tokens.length - end!.to > (state ? 2 : 1)) return null;
  const first = speaking.find((m) => m.to >= last.from - 3 && m.from < last.from) ?? last;
  const dash = tokens.findLastIndex((token, i) => i < first.from && /^[—–-]$/.test(token.text));
  const bare = dash > 0 && tokens.slice(dash + 1, first.from).every((token) => token.kind === 'word');
  const closed = tokens.slice(Math.max(0, dash - 2), dash).some((token) => /^["»”]$/.test(token.text));
  const said = marks.some((m) => m.tag === 'say' && m.from > dash);
  return bare && !said && first.from - dash <= 4 && closed ? official(last) : null;
}

/** «…, літаки – Швеція»: the dash stands for the verb, not for who says it. */
function brings(tail: Mention, marks: readonly Mark[]): boolean {
  const place = tail.kind === 'name' || tail.kind === 'capital';
  return place && marks.some((m) => (m.tag === 'kind' || m.tag === 'quantity') && m.to === tail.from - 1);
}

/** «за словами міністра», «за його словами», "according to officials". */
function wordsOf(say: Mark, sentence: Sentence, mentions: readonly Mention[]): Speech | null {
  const { marks, tokens } = sentence;
  if (marks.some((m) => m.tag === 'pronoun' && m.from >= say.from && m.to <= say.to))
    return antecedent(say, sentence, mentions);
  // «На думку Вальдемара Скшипчака, Варшава …»: whoever stands behind the comma is said of.
  const stop = tokens.findIndex(({ text }, i) => i > say.to && text === ',');
  const reach = stop < 0 ? say.to + OBJECT : Math.min(stop, say.to + OBJECT);
  const near = mentions.filter(({ from }) => from >= say.to && from < reach);
  // «за даними української розвідки»
  const theirs = near[0]?.kind === 'adjective' && near[0].actor !== null ? near[0] : null;
  if (theirs && inClass('their people', tokens[theirs.to]))
    return official({ ...theirs, kind: 'government', subject: true });
  if (sourced(marks, say.to, say.to + OBJECT, 'expert')) return EXPERT;
  const foe = near.find(({ kind, actor }) => kind === 'adjective' && /^(?:RU|BY|KP)$/.test(actor ?? ''));
  if (foe) return official(foe);
  const named = near.find(({ kind }) => kind !== 'generic' && kind !== 'adjective');
  if (named && (named.actor || named.name)) return official(named);
  if (named?.kind === 'office') return { ...CARRIED, mention: named };
  if (!named && tokens[say.to]?.capital && inClass('opinion', tokens[say.to - 1])) return EXPERT;
  return sourced(marks, say.to, say.to + OBJECT, 'media') ? MEDIA : null;
}

/** Whom a pronoun means: a person who is the subject before it, or whoever spoke before. */
function antecedent(
  pronoun: { readonly from: number; readonly to: number },
  sentence: Sentence,
  mentions: readonly Mention[],
): Speech {
  const gender = genderSaid(pronoun.from, pronoun.to, sentence);
  const person = mentions.findLast(
    (m) => m.name && m.subject && !m.relative && m.to <= pronoun.from && agree(gender, genderOf(m, sentence)),
  );
  return person ? official(person) : { ...CARRIED, gender };
}

interface Subject {
  readonly speech: Speech;
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/** The subject of a verb of speech: the nearest who could be, whoever stands outside the quotation first. */
function subjectOf(verbs: readonly Mark[], sentence: Sentence, speaking: readonly Mention[]): Subject | null {
  const quoted = quotation(sentence);
  let best: Subject | null = null;
  for (const say of verbs) {
    const inside = quoted[say.from] || nested(say, verbs, sentence) ? 4 : 0;
    const before = led(say, sentence, speaking) || reports(say, sentence);
    for (const mention of speaking) {
      if (
        !(mention.subject || oneOf(mention, say, sentence)) ||
        (mention.from >= say.to && (before || addressed(say, mention, sentence)))
      )
        continue;
      if (earlierThan(mention, say, sentence) || saidOf(mention, say, sentence)) continue;
      const cost = apart(say, mention, sentence);
      if (mention.kind === 'demonym' && cost >= BESIDE / 2) continue;
      if (mention.actor || mention.name) {
        const place = /^(?:name|capital|demonym|count)$/.test(mention.kind);
        best = nearer(best, official(mention), mention, cost + inside + (place ? 3 : 0));
      } else if (cost < BESIDE) best = nearer(best, { ...CARRIED, mention }, mention, cost + inside);
    }
    for (const pronoun of sentence.marks) {
      if (pronoun.tag !== 'pronoun' || pronoun.value !== 'he') continue;
      if (quoted[pronoun.from] !== quoted[say.from]) continue;
      // "Zelensky said he …": the pronoun belongs to what is said.
      if (pronoun.from >= say.to && (before || speaking.some((m) => m.subject && m.to === say.from)))
        continue;
      const cost = apart(say, pronoun, sentence);
      if (cost < BESIDE / 2)
        best = nearer(best, antecedent(pronoun, sentence, speaking), pronoun, cost + inside);
    }
  }
  return best;
}

/** «Макрон заявив, що представники країн висловили …»: in what somebody else says already. */
const nested = (say: Mark, verbs: readonly Mark[], sentence: Sentence): boolean =>
  sentence.tokens[say.from - 1]?.text !== ',' &&
  verbs.some((outer) => outer.to < say.from && reports(outer, sentence));

/** Another subject, where it stands nearer to its verb than the best so far. */
function nearer(
  best: Subject | null,
  speech: Speech,
  { from, to }: { readonly from: number; readonly to: number },
  cost: number,
): Subject | null {
  return cost < (best?.cost ?? FARTHEST) ? { speech, from, to, cost } : best;
}

/** «Британець відповів», «пояснила естонка»: somebody met before, by his people. */
const oneOf = ({ kind, from, to }: Mention, say: Mark, { tokens, lang }: Sentence): boolean =>
  kind === 'demonym' &&
  lang !== 'en' &&
  (to === say.from ? from === 0 || tokens[from - 1]!.kind === 'mark' : from === say.to) &&
  /(?:ець|єць|ець|ин|к|ка|ц|ень|ец|нин)$/.test(tokens[to - 1]!.norm);

/** "opposed it after the United Kingdom declared …": when it was, not who says it. */
function earlierThan({ from, to }: Mention, say: Mark, { tokens }: Sentence): boolean {
  if (to > say.from || from < 3) return false;
  const at = tokens[from - 1]!.norm === 'the' ? from - 2 : from - 1;
  return inClass('after', tokens[at]);
}

/** How soon after whom an English clause is about its auxiliary stands. */
const AUXILIARY = 3;

/** "…, said US marines would be next": a subject with a verb of its own is what is spoken of. */
function saidOf({ from, to }: Mention, say: Mark, { tokens, lang }: Sentence): boolean {
  if (lang !== 'en' || from !== say.to) return false;
  for (let at = to; at < Math.min(tokens.length, to + AUXILIARY) && tokens[at]!.kind === 'word'; at++)
    if (inClass('modal', tokens[at])) return true;
  return false;
}

/** "Kyiv says Sweden …", "Denmark has also indicated they …": an English subject right before its verb leaves none after. */
function led(say: Mark, { tokens, lang }: Sentence, speaking: readonly Mention[]): boolean {
  return (
    lang === 'en' &&
    speaking.some(
      (m) =>
        m.subject &&
        m.to <= say.from &&
        say.from - m.to <= 3 &&
        tokens
          .slice(m.to, say.from)
          .every((token) => token.norm.endsWith('ly') || inClass('before a verb of speech', token)),
    )
  );
}

/** «запевнив, що Україна …»: whoever stands behind that is said of, not heard. */
function reports({ to }: Mark, { tokens }: Sentence): boolean {
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  return inClass('that', tokens[at]);
}

/** "told parliament", «повідомив парламенту»: who hears it. */
function addressed(say: Mark, mention: Mention, { tokens }: Sentence): boolean {
  if (say.value === 'tell') return true;
  return mention.kind === 'government' && DATIVE.test(tokens[mention.to - 1]!.norm);
}

const DATIVE = /(?:[дт]у|ові|ву|ції|ству)$/;

/** How far a subject stands from its verb: after it is nearer than before, clause borders count most. */
function apart(say: Mark, other: { from: number; to: number }, { tokens, marks }: Sentence): number {
  const forward = other.from >= say.to;
  const [from, to] = forward ? [say.to, other.from] : [other.to, say.from];
  let cost = forward ? 0 : 1;
  // "the German chancellor, Friedrich Merz, said": the second comma only closes what the first opened.
  if (!forward && to - from === 1 && tokens[from]!.text === ',' && tokens[other.from - 1]?.text === ',')
    return cost;
  for (let i = from; i < to; i++) {
    const { kind, text } = tokens[i]!;
    if (kind !== 'mark') cost += marks.some((m) => m.tag === 'aside' && m.from === i) ? 0.1 : 0.7;
    else if (text === ',') cost += 2.2;
    else cost += /^[:;.]$/.test(text) ? 8 : 0.5;
  }
  return cost;
}

/** For each token, whether it stands inside quotation marks, or between the dashes of a dialogue. */
function quotation({ tokens, quoted, text }: Sentence): boolean[] {
  const dialogue = /^\s*[—–]/.test(text);
  let open = quoted && !/^["«„“]$/.test(tokens[0]!.text) ? 1 : 0;
  let straight = !dialogue && open > 0;
  return tokens.map((token, i) => {
    if (/^[«„“]$/.test(token.text)) open++;
    else if (/^[»”]$/.test(token.text)) {
      open = Math.max(0, open - 1);
      straight = false;
    } else if (token.text === '"') {
      straight = !straight;
      if (!straight) open = 0;
    } else if (dialogue && /^[—–]$/.test(token.text) && /^[,.!?…]$/.test(tokens[i - 1]?.text ?? ''))
      open = open ? 0 : 1;
    return open > 0 || straight;
  });
}

/** Whether an expert, a deputy or a poll says it rather than the best subject found. */
function expertSpeaks(says: readonly Mark[], best: Subject | null, { tokens, marks }: Sentence): boolean {
  if (!sourced(marks, 0, tokens.length, 'expert')) return false;
  const decided = marks.some(
    (m) =>
      m.tag === 'cue' &&
      (m.value === 'committed' || m.value === 'allowed' || tokens[m.from]!.norm.startsWith('заборон')),
  );
  const expert = marks.find(
    (m) =>
      m.tag === 'source' &&
      m.value === 'expert' &&
      !(decided && marks.some((other) => other.tag === 'voters' && other.from === m.from)) &&
      !marks.some((other) => other.tag === 'referent' && other.from <= m.from && other.to >= m.to) &&
      !says.some((say) => say.value === 'tell' && m.from - say.to <= 1 && m.from >= say.to) &&
      (!OBLIQUE.test(tokens[m.from]!.norm) || headed(m, tokens)) &&
      // "in reply to a question from a senator"
      !tokens.slice(Math.max(0, m.from - 3), m.from).some(({ norm }) => norm === 'from') &&
      (m.from <= 2 || inClass('shows', tokens[m.to]) || says.some((say) => Math.abs(m.from - say.from) <= 9)),
  );
  if (!expert) return false;
  if (!best || (!best.speech.mention && best.cost >= 1)) return true;
  // «…, коли депутати закінчать бюджет, сказав прем'єр»: parted by the verb, they are not one person.
  const parted = says.some(({ from }) => from >= expert.to && from < best.from);
  const same = !parted && best.from >= expert.from && best.from <= expert.to + 6;
  return same || fromVerb(expert, says) <= fromVerb(best, says);
}

/** «Лідер „Національного об'єднання“ пообіцяв»: of what he is the leader. */
const headed = ({ from }: Mark, tokens: Sentence['tokens']): boolean =>
  tokens.slice(Math.max(0, from - 2), from).some((token) => inClass('leader', token));

const fromVerb = ({ from }: { readonly from: number }, says: readonly Mark[]): number =>
  Math.min(50, ...says.map((say) => Math.abs(from - say.from)));

/** «журналістам», «фахівцями»: no subject. */
const OBLIQUE = /(?:ії|[іоє]в|[ая]м|[ая]ми|[ая]х|ом|[еє]м|ові|[еє]ві|ого|ому|ої)$/;

function sourced(marks: readonly Mark[], from: number, to: number, value: 'expert' | 'media'): boolean {
  return marks.some((m) => m.tag === 'source' && m.value === value && m.from >= from && m.from < to);
}

function official(mention: Mention): Speech {
  return { actor: mention.actor, mention, kind: 'official', carried: false };
}

/** «Таку думку висловив …», «Про це повідомив …»: names who said the sentences before. */
export function looksBack({ marks }: Sentence): boolean {
  return marks.some((m) => m.tag === 'back' && m.from === 0);
}

/** «Таку думку висловив офіцер»: an opinion of somebody who is nobody's official. */
const opines = (sentence: Sentence): boolean =>
  looksBack(sentence) && sentence.tokens.slice(1, 4).some((token) => inClass('opinion', token));

/** The chairs of the coalition speak for it too. */
export function speaksForCoalition(mention: Mention | null): boolean {
  if (!mention || mention.person === null)
    return mention?.actor === 'COALITION' || mention?.actor === 'FR' || mention?.actor === 'GB';
  const { actor, office } = PEOPLE[mention.person]!;
  return actor === 'FR' || (actor === 'GB' && /minister|secretary|chief/.test(office));
}
