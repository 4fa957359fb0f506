import { PEOPLE } from '../actors/people.ts';
import { caseOf, type Declined, nominative } from '../language/nominative.ts';
import { normalise } from '../language/normalise.ts';
import type { Token } from '../language/tokens.ts';
import type { Actor, Span } from '../news.ts';
import { type Sentence, spanOf } from './document.ts';
import { holding, namedAfterPeople, namesake, outletOf } from './namesakes.ts';
import { verbForm } from './stance.ts';
import type { Mark } from './tagger.ts';

/** Who a stretch of words means, and whether it can be what the sentence speaks about. */
export interface Mention {
  /** Null for nobody in particular: «європейці», «союзники», an office without a country. */
  actor: Actor | null;
  readonly from: number;
  readonly to: number;
  readonly kind:
    | 'name'
    | 'capital'
    | 'adjective'
    | 'demonym'
    | 'person'
    | 'office'
    | 'government'
    | 'count'
    | 'generic';
  /** Could be the subject of a verb. */
  subject: boolean;
  /** The person's name as the text has it, where known in its dictionary form. */
  readonly name: string | null;
  readonly person: number | null;
  /** The office before a name that the table does not know. */
  readonly unknown: boolean;
  /** Subject only of the relative clause that follows. */
  readonly relative?: boolean;
  /** A person's name in another case than the nominative. */
  readonly oblique?: boolean;
  /** The noun of an office: its ending tells the case of the name that follows. */
  readonly head?: number;
  /** Where somebody named stands. */
  readonly span?: Span;
}

const PREPOSITIONS = new Set(
  'в у до від з із зі за на для про щодо через після під між серед проти при без над крім окрім понад перед поруч біля навколо стосовно о об к от из со изо во по после между против без над кроме около возле насчет касательно рядом of in to from with by for on after at into about between among against without over near towards toward through'.split(
    ' ',
  ),
);
/** Words after which a genitive names whose they are. */
const HEADS =
  /^(?:депутат|парламентар|законодав|міністр|министр|посадов|урядов|дипломат|lawmaker|ministers|officials|diplomats|участ|внес|внеск|вклад|рол[ьіи]|готовн|позиці|позици|рішен|решен|намір|план|бажан|згод|відмов|отказ|уряд|правительств|держав|країн|стран|сторон|лідер|глав|представни|представит|participation|contribution|role|readiness|willingness|leaders?|government)/;
const LINKS = new Set([
  ',',
  'та',
  'і',
  'й',
  'и',
  'and',
  'а',
  'також',
  'также',
  'as',
  'well',
  'or',
  'чи',
  'або',
  'ни',
  'ні',
  'ані',
  'nor',
  'или',
  'разом',
  'із',
  'з',
  'плюс',
  'як',
  'как',
  'так',
]);
/** «Paris declaration», «Berlin talks»: where it was, not who it is. */
const OCCASION = /^(?:declaration|summit|meeting|talks|agreement|accord|conference|форум|forum)/;
/** A government's coalition at home is another thing. */
const HOME_COALITION =
  /^(?:правляч|урядов|правящ|ruling|governing|government|по |партнер|партії|велик|його|її|своєї|своїй|his|her|their)| (?:партнер|parties|partner|розпал|уряд|government)/;
const COUNTED =
  /^(?:учасник|участник|член|країн|держав|стран|государств|countr|nation|states|столиц|capitals)/;
const NUMBER_WORDS =
  /^(?:пять|пяти|пятеро|шіст|шест|десят|двадц|тридц|п.ятнадц|дванадц|одинадц|кільканадц|кількадесят|dozen|ten|twenty|thirty|six|fifteen|deviat|дев.ят|девят|вісім|восем|сім$|семь$)/;

/** Everybody a sentence names, in order, with the role the words allow. */
export function mentionsOf(sentence: Sentence): Mention[] {
  const { tokens, marks } = sentence;
  const found: Mention[] = [];
  for (const mark of marks) {
    const mention = fromMark(mark, sentence);
    if (mention) found.push(mention);
  }
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!COUNTED.test(tokens[i + 1]!.norm) && !COUNTED.test(tokens[i + 2]?.norm ?? '')) continue;
    const token = tokens[i]!;
    const many =
      token.kind === 'number'
        ? Number.parseInt(token.norm, 10) >= 5 && Number.parseInt(token.norm, 10) < 60
        : NUMBER_WORDS.test(token.norm) && !/(?:ою|ий|ий|ая|ої|ого|ым|им|ому|th)$/.test(token.norm);
    if (many)
      found.push({
        actor: 'COALITION',
        from: i,
        to: i + 2,
        kind: 'count',
        subject: !preposition(sentence, i) || /^(?:до|понад|близько)$/.test(tokens[i - 1]?.norm ?? ''),
        name: null,
        person: null,
        unknown: false,
      });
  }
  found.push(...strangers(sentence, found));
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return joined(found, sentence).map((mention) => {
    const role = relative(troops(mention, sentence), sentence);
    return role.name ? { ...role, span: spanOf(sentence, role.from, role.to) } : role;
  });
}

function fromMark(mark: Mark, sentence: Sentence): Mention | null {
  const { tokens } = sentence;
  const token = tokens[mark.from]!;
  const base = { from: mark.from, to: mark.to, name: null, person: null, unknown: false };
  if (mark.tag === 'actor') {
    const [actor, kind, shape, lower] = mark.value.split(' ') as [
      string,
      'name' | 'capital' | 'adjective' | 'demonym',
      string | undefined,
      string | undefined,
    ];
    if (actor === '-' || (kind === 'name' && outletOf(mark, sentence))) return null;
    if (!token.capital && !lower && token.kind === 'word' && proper(kind, token)) return null;
    if (kind === 'demonym' && namedAfterPeople(mark, sentence)) return null;
    // «франко-британський», "Franco-British": half an adjective.
    if (shape === 'first' && !(tokens[mark.to]?.text === '-' && tokens[mark.to]!.glued)) return null;
    if (kind === 'capital' && OCCASION.test(tokens[mark.to]?.norm ?? '')) return null;
    if (
      actor === 'COALITION' &&
      mark.to - mark.from === 1 &&
      /^(?:коал|coal)/.test(token.norm) &&
      HOME_COALITION.test(`${tokens[mark.from - 1]?.norm ?? ''} ${tokens[mark.to]?.norm ?? ''}`)
    )
      return null;
    if (token.norm === 'us' && token.text !== 'US') return null;
    if (token.norm === 'willing' && !/^(?:of|the)$/.test(tokens[mark.from - 1]?.norm ?? '')) return null;
    if (/['’]s$/.test(tokens[mark.to - 1]!.text))
      return { ...base, actor, kind: 'adjective', subject: subjectable('adjective', shape, mark, sentence) };
    return { ...base, actor, kind, subject: subjectable(kind, shape, mark, sentence) };
  }
  if (mark.tag === 'person') {
    if (!tokens[mark.to - 1]!.capital) return null;
    const [index, shape, ...name] = mark.value.split(' ');
    const person = Number(index);
    const oblique = shape === 'o' || preposition(sentence, mark.from);
    if (givenName(person, sentence, mark.from)) {
      const from = mark.from - 1;
      return {
        ...base,
        from,
        actor: PEOPLE[person]!.actor,
        kind: 'person',
        subject: !oblique,
        oblique: shape === 'o',
        name: `${givenForm(tokens[from]!.text, token.text, name[0]!, sentence)} ${shape === 'o' ? name.join(' ') : plain(sentence.text.slice(token.start, tokens[mark.to - 1]!.end))}`,
        person,
      };
    }
    if (namesake(mark, sentence)) return null;
    return {
      ...base,
      actor: PEOPLE[person]!.actor,
      kind: 'person',
      subject: !oblique,
      name:
        shape === 'o' ? name.join(' ') : plain(sentence.text.slice(token.start, tokens[mark.to - 1]!.end)),
      person,
    };
  }
  if (mark.tag === 'office') {
    const oblique = preposition(sentence, mark.from) || (mark.value !== 'government' && declined(token.norm));
    return {
      ...base,
      actor: null,
      kind: mark.value === 'government' ? 'government' : 'office',
      subject: !oblique,
      head: mark.from,
    };
  }
  if (mark.tag === 'generic') {
    const oblique =
      /^(?:європейськ|европейск|міжнародн|международн|іноземн|иностранн|західн|западн|western|foreign|international|european$|allied)|(?:ам|ям|ами|ями|ах|ях|ів|ом|ою|ым|им|ов|ев)$/.test(
        tokens[mark.to - 1]!.norm,
      );
    return {
      ...base,
      actor: null,
      kind: 'generic',
      subject:
        !oblique &&
        !preposition(sentence, mark.from) &&
        !/^(?:його|її|їхн\p{L}*|своє\p{L}*|свою|свій|наш\p{L}*|его|ее|свое\p{L}*|his|her|its|their|our)$/u.test(
          tokens[mark.from - 1]?.norm ?? '',
        ) &&
        !/^(?:help|helping|support|back|assist|urge|let|допомогти|підтримати|помочь|поддержать)/.test(
          tokens[mark.from - 1]?.norm ?? '',
        ),
    };
  }
  return null;
}

/** Whether the word wants a capital: names do, in English adjectives and peoples too ("polish", "poles"). */
function proper(kind: string, token: Token): boolean {
  return (kind !== 'adjective' && kind !== 'demonym') || /^[a-z]/.test(token.norm);
}

/** «каже Субраманьям Джайшанкар»: a full name beside a verb of speech, whose state the article must tell. */
function strangers(sentence: Sentence, found: readonly Mention[]): Mention[] {
  const { marks, tokens } = sentence;
  const cyrillic = (at: number): boolean => /[а-яіїє]/.test(tokens[at]!.norm);
  return marks.flatMap((say): Mention[] => {
    if (say.tag !== 'say' || say.value === 'words') return [];
    const after = say.value === 'tell' ? null : nameAt(say.to, sentence);
    const words = after && after.to - after.from > 1 ? after : nameUpTo(say.from, sentence);
    if (!words || found.some((m) => m.from < words.to && m.to > words.from)) return [];
    // An outlet's name is written as it is at home, or says what it is.
    if (cyrillic(say.from) !== cyrillic(words.from)) return [];
    if (marks.some((m) => NOBODY.has(m.tag) && m.from >= words.from - 6 && m.from < words.to)) return [];
    const name = dictionaryForm(words, sentence, null);
    return [{ ...words, actor: null, kind: 'person', subject: true, name, person: null, unknown: true }];
  });
}

/** Experts and outlets. */
const NOBODY: ReadonlySet<string> = new Set(['source', 'outlet']);

/** A full name that ends right before a token and opens its clause. */
function nameUpTo(end: number, sentence: Sentence): Words | null {
  for (let from = Math.max(0, end - LONGEST_NAME); from <= end - 2; from++) {
    const words = nameAt(from, sentence);
    if (words?.to === end) return words;
  }
  return null;
}

/** A first name in a spelling the table lacks: right before the surname, with the letter of a known one. */
function givenName(person: number, { tokens, marks }: Sentence, at: number): boolean {
  const token = tokens[at - 1];
  if (
    !token?.capital ||
    !/^\p{Lu}\p{Ll}+$/u.test(token.text) ||
    marks.some((m) => m.from < at && m.to >= at && m.tag !== 'person')
  )
    return false;
  const { names } = PEOPLE[person]!;
  const [own, before] = [tokens[at]!.text, token.text[0]!];
  return [...names.uk, ...names.ru, ...names.en]
    .map((full) => full.split(/[\s-]/))
    .some((words) => !words[0]!.startsWith(own) && words.slice(0, -1).some((word) => word[0] === before));
}

function subjectable(kind: string, shape: string | undefined, mark: Mark, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const before = [1, 2]
    .map((back) => tokens[mark.from - back])
    .find((token) => token && !/^["«„“]$/.test(token.text));
  if (kind === 'adjective')
    return HEADS.test(tokens[mark.to]?.norm ?? '') && !preposition(sentence, mark.from);
  if (kind === 'demonym') {
    if (preposition(sentence, mark.from)) return false;
    return /(?:ці|цы|ани|яни|и|ы|і|е|s|ни|не)$/.test(tokens[mark.to - 1]!.norm);
  }
  if (membersOf(sentence, mark.from)) return true;
  if (preposition(sentence, mark.from)) return speakingPlace(mark, sentence);
  if (/^(?:ці|эти|these|this)$/.test(tokens[mark.from]!.norm)) return true;
  if (shape === 'n' || shape === 'x') {
    if (before && HEADS.test(before.norm)) return true;
    if (shape === 'x' && before?.kind === 'word' && !before.capital && possessed(sentence, mark))
      return false;
    return true;
  }
  return before !== undefined && HEADS.test(before.norm);
}

/** "leaders of the coalition", "members of NATO": who belongs to it acts for it. */
function membersOf({ tokens }: Sentence, at: number): boolean {
  const of = tokens[at - 1]?.norm === 'the' ? at - 2 : at - 1;
  return (
    tokens[of]?.norm === 'of' &&
    /^(?:leader|member|countr|nation|state|minister|government|chief|head)/.test(tokens[of - 1]?.norm ?? '')
  );
}

/** «підтримка США»: an indeclinable name right after a noun is whose it is, not who acts. */
function possessed(sentence: Sentence, mark: Mark): boolean {
  const { tokens, marks } = sentence;
  const before = tokens[mark.from - 1]!;
  if (
    before.norm.length < 4 ||
    /^(?:якщо|коли|если|когда|тоді|тогда|також|также|that|when|while|but|and)$/.test(before.norm)
  )
    return false;
  return !marks.some(
    (m) =>
      m.to === mark.from &&
      (m.tag === 'say' ||
        m.tag === 'recap' ||
        m.tag === 'cue' ||
        (m.tag === 'give' && verbForm(tokens[m.from]!.norm, false, sentence.lang !== 'ru') !== 'none')),
  );
}

/** A verb in the plural, which needs no subject beside a place. */
const PEOPLE_SAY = /.{2}(?:ут|ют|ат|ят|уть|ють|ать|ять|али|или|яли|іли)$/;

/** «у Варшаві кажуть», «в Литве допускают»: a place that speaks, where the sentence has the verb without a subject. */
function speakingPlace(mark: Mark, sentence: Sentence): boolean {
  const { tokens, marks } = sentence;
  const before = tokens[mark.from - 1]!.norm;
  if (!['в', 'у', 'во', 'in', 'за'].includes(before)) return false;
  const start =
    mark.from - 2 < 0 ||
    tokens[mark.from - 2]!.kind === 'mark' ||
    /^(?:що|але|а|і|та|и|но|що|також|натомість|тим|часом|раніше|ранее)$/.test(tokens[mark.from - 2]!.norm);
  // «Решение в Мадриде примут»: a verb without a subject right after.
  const people = PEOPLE_SAY.test(tokens[mark.to]?.norm ?? '');
  return (
    (start || people) &&
    marks.some(
      (m) =>
        (m.tag === 'say' || m.tag === 'cue' || m.tag === 'hope' || m.tag === 'give') &&
        m.from >= mark.to &&
        m.from <= mark.to + 6,
    )
  );
}

function preposition(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark') return false;
    if (/^(?:тим|того|цим|цього|этим|этого|тому|цьому)$/.test(token.norm)) return false;
    if (PREPOSITIONS.has(token.norm)) return true;
    if (!/(?:ої|ій|ому|ого|их|им|ими|ой|ом|ем|^a|^an|the|its|his|their|нього|new|latest)$/.test(token.norm))
      return false;
  }
  return false;
}

/** Joins an office with its country and its name: «литовський міністр оборони Робертас Каунас» is one mention. */
function joined(found: readonly Mention[], sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const out: Mention[] = [];
  for (let i = 0; i < found.length; i++) {
    const mention = found[i]!;
    const last = out.at(-1);
    if (last && mention.from < last.to) {
      if (
        mention.kind === 'adjective' ||
        mention.kind === 'name' ||
        mention.kind === 'capital' ||
        mention.kind === 'demonym'
      ) {
        if ((last.kind === 'office' || last.kind === 'government') && !last.actor) last.actor = mention.actor;
        else if (last.kind === 'generic' || last.kind === 'count')
          out[out.length - 1] = mention.kind === 'name' && mention.actor === 'COALITION' ? mention : last;
      } else if (mention.kind === 'person') out.push(mention);
      continue;
    }
    if (
      last?.kind === 'generic' &&
      mention.from === last.to &&
      (mention.actor === 'NATO' || mention.actor === 'EU')
    ) {
      out[out.length - 1] = { ...last, to: mention.to };
      continue;
    }
    const gap = last ? tokens.slice(last.to, mention.from) : [];
    const close =
      last !== undefined &&
      gap.every(
        (token) =>
          token.text === '-' ||
          (token.kind === 'word' && !PREPOSITIONS.has(token.norm) && !LINKS.has(token.norm)),
      );
    const office = mention.kind === 'office' || mention.kind === 'government';
    if (last && close && office && last.kind === 'adjective' && gap.length <= 2) {
      out[out.length - 1] = {
        ...mention,
        actor: last.actor,
        from: last.from,
        subject: mention.subject,
      };
      continue;
    }
    if (last && close && (last.kind === 'office' || last.kind === 'government')) {
      const country = mention.kind === 'name' || mention.kind === 'capital' || mention.kind === 'adjective';
      if (country && !last.actor && gap.length <= 5) {
        out[out.length - 1] = { ...last, actor: mention.actor, to: mention.to };
        continue;
      }
      if (mention.kind === 'person' && gap.length <= 6 && deputises(last, mention, sentence)) {
        out[out.length - 1] = { ...last, to: mention.to, actor: last.actor ?? mention.actor };
        continue;
      }
      if (mention.kind === 'person' && gap.length <= 6) {
        const person = mention.person === null ? null : holding(mention.person, last.actor);
        out[out.length - 1] = {
          ...mention,
          ...(person === null ? {} : { person, actor: PEOPLE[person]!.actor }),
          from: last.from,
          subject: last.subject || mention.subject,
        };
        continue;
      }
      if (office && gap.length <= 3) {
        const own = headed(last, mention, gap, sentence);
        out[out.length - 1] = {
          ...last,
          to: mention.to,
          actor: last.actor ?? mention.actor,
          ...(own ? { head: mention.head!, subject: mention.subject } : {}),
        };
        continue;
      }
    }
    out.push({ ...mention });
  }
  return out.map((mention) => named(mention, sentence));
}

/** «речник Стармера», «пресс-секретарь премьера Эвики Силини»: somebody unnamed who speaks for the person. */
function deputises(office: Mention, person: Mention, { tokens }: Sentence): boolean {
  const noun = tokens[office.head ?? office.from]!.norm;
  return office.kind === 'office' && person.oblique === true && /[а-яіїє]/.test(noun) && !declined(noun);
}

/** «прем'єр-міністр», «урядова речниця»: the second noun is the office; «речник міністра» is the first. */
function headed(last: Mention, mention: Mention, gap: readonly Token[], { tokens }: Sentence): boolean {
  if (mention.head === undefined || mention.kind !== 'office') return false;
  if (gap.length === 1 && gap[0]!.text === '-') return true;
  return gap.length === 0 && /ов(?:ий|а|ого|ої|ый|ая|ой)$/.test(tokens[last.head ?? last.from]!.norm);
}

/** A noun for an office in another case than the nominative. */
function declined(noun: string): boolean {
  return (
    /[а-яіїє]/.test(noun) &&
    (/(?:[^аеиіоуюяєї]ів|ов|ам|ами|ах)$/.test(noun) || (caseOf(noun) !== null && !/ов(?:ий|а)$/.test(noun)))
  );
}

const NAME = /^\p{Lu}[\p{L}'’ʼ]*\p{Ll}$/u;
/** What may stand between the words of a name. */
const PARTICLE = /^(?:де|ді|да|ван|фон|бін|бен|аль|дер|ле|ла|de|di|da|van|von|bin|ben|al|der|le|la|af)$/;
const LONGEST_NAME = 5;

/** An official whom the table does not know: the capitalised words after the office, or before it and a comma. */
function named(mention: Mention, sentence: Sentence): Mention {
  if (mention.kind !== 'office' || mention.person !== null) return mention;
  const after = nameAfter(mention, sentence);
  if (after) {
    const declined = declension(mention, sentence);
    return { ...mention, to: after.to, name: dictionaryForm(after, sentence, declined), unknown: true };
  }
  const before = nameBefore(mention, sentence);
  if (before)
    return { ...mention, from: before.from, name: dictionaryForm(before, sentence, null), unknown: true };
  return mention;
}

interface Words {
  readonly from: number;
  readonly to: number;
}

function nameAfter(mention: Mention, sentence: Sentence): Words | null {
  const { tokens, marks } = sentence;
  let from = mention.to;
  let portfolio = true;
  // Skip lower-case words of the office («збройних сил», «оборони»).
  while (
    from < tokens.length &&
    from < mention.to + 5 &&
    (tokens[from]!.kind === 'word' || (tokens[from]!.text === '-' && tokens[from]!.glued)) &&
    !tokens[from]!.capital
  ) {
    const part = marks.find((m) => m.tag === 'portfolio' && m.from === from);
    if (part) {
      from = part.to;
      continue;
    }
    if (
      PREPOSITIONS.has(tokens[from]!.norm) ||
      marks.some((m) => m.from === from && (m.tag === 'say' || m.tag === 'cue' || m.tag === 'give'))
    )
      return null;
    portfolio = false;
    from++;
  }
  const words = nameAt(from, sentence);
  if (!words) return null;
  // A surname alone wants the office of one person right before it.
  return words.to - words.from > 1 || (portfolio && !several(mention, sentence)) ? words : null;
}

/** «міністри оборони»: an office in the plural. */
function several(mention: Mention, { tokens }: Sentence): boolean {
  return /(?:[рнтдкч](?:и|ы|і|ів|ов|ам|ами|ах)|ці|ців|цы|цев|(?:er|nt|ry|ief|al|or|ir)s|ies)$/.test(
    tokens[mention.head ?? mention.from]!.norm,
  );
}

/** "Minoru Kihara, Japan's chief cabinet secretary": the office in apposition. */
function nameBefore(mention: Mention, sentence: Sentence): Words | null {
  const { tokens } = sentence;
  let comma = mention.from - 1;
  while (comma > mention.from - 4 && tokens[comma]?.kind === 'word' && !tokens[comma]!.capital) comma--;
  if (tokens[comma]?.text !== ',') return null;
  return nameUpTo(comma, sentence);
}

/** Capitalised words in a row that mean nothing else, hyphens and particles among them. */
function nameAt(from: number, sentence: Sentence): Words | null {
  const { tokens, marks } = sentence;
  let to = from;
  for (let i = from; i < tokens.length && i < from + LONGEST_NAME; i++) {
    const token = tokens[i]!;
    if (NAME.test(token.text)) {
      if (marks.some((m) => MEANT.has(m.tag) && m.from <= i && m.to > i)) break;
      to = i + 1;
    } else if (to === from || !((token.text === '-' && token.glued) || PARTICLE.test(token.norm))) break;
  }
  return to > from ? { from, to } : null;
}

/** Marks that say that a capitalised word is no name. */
const MEANT: ReadonlySet<string> = new Set([
  'actor',
  'say',
  'cue',
  'give',
  'kind',
  'negation',
  'office',
  'hope',
  'recap',
  'topic',
  'source',
]);

/** The case and gender that the office gives the name after it; null for the nominative and for English. */
function declension(mention: Mention, sentence: Sentence): Declined | null {
  const at = mention.head ?? mention.from;
  const deputy = sentence.marks.find((m) => m.tag === 'deputy' && m.to <= at && at - m.to <= 1);
  const noun = sentence.tokens[deputy?.from ?? at]!.norm;
  const stands = /[а-яіїє]/.test(noun) ? caseOf(noun) : null;
  return stands && { ...stands, lang: langOf(sentence) };
}

function dictionaryForm({ from, to }: Words, { tokens, text }: Sentence, declined: Declined | null): string {
  const end = to - 1;
  let name = '';
  for (let i = from; i < to; i++) {
    const word = plain(tokens[i]!.text);
    const space = i > from && !tokens[i]!.glued ? ' ' : '';
    name += space + (declined && NAME.test(tokens[i]!.text) ? nominative(word, declined) : word);
  }
  return name || text.slice(tokens[from]!.start, tokens[end]!.end);
}

function langOf({ text, start, end }: Sentence): 'uk' | 'ru' {
  return /[іїєґ]/i.test(text.slice(start, end)) || !/[ыэъё]/i.test(text.slice(start, end)) ? 'uk' : 'ru';
}

/** English possession is no part of the name. */
function plain(name: string): string {
  return name.replace(/(?<=[A-Za-zÀ-ž])['’]s?$/u, '');
}

/** A first name in the case that its surname's ending shows: «Поля Йонсона» is Поль Йонсон. */
function givenForm(given: string, surname: string, dictionary: string, sentence: Sentence): string {
  if (surname === dictionary) return given;
  const stands = caseOf(normalise(surname).replace(/(?:ського|ского)$/, 'ого'));
  return stands ? nominative(given, { ...stands, lang: langOf(sentence) }) : given;
}

/** «британські військові допоможуть»: a state's troops act for it. */
function troops(mention: Mention, sentence: Sentence): Mention {
  if (mention.kind !== 'adjective') return mention;
  const noun = sentence.marks.find(
    (m) =>
      m.tag === 'kind' && m.value === 'ground_troops' && m.from >= mention.to && m.from - mention.to <= 2,
  );
  if (!noun || preposition(sentence, mention.from)) return mention;
  const words = sentence.tokens.slice(mention.to, noun.from);
  if (words.some((token) => token.kind === 'mark' && token.text !== '-')) return mention;
  return {
    ...mention,
    subject: /(?:і|и|ие|ые|ий|а|ь|т|s|sh|ch|an|ese)$/.test(sentence.tokens[mention.to - 1]!.norm),
  };
}

/** «… 26 держав, які готові»: what a relative clause follows is its subject. */
function relative(mention: Mention, sentence: Sentence): Mention {
  if (mention.kind === 'adjective') return mention;
  const { tokens } = sentence;
  let at = mention.to;
  while (/^["»”]$/.test(tokens[at]?.text ?? '')) at++;
  const next = tokens[at];
  const after = tokens[at + 1];
  const clause =
    next?.text === ',' &&
    after !== undefined &&
    /^(?:як(?:ий|а|і|е)|котор(?:ый|ая|ые)|who|which|готов(?:их|ых)|здатн\p{L}*)$/u.test(after.norm);
  const participle = next !== undefined && /^(?:готов(?:их|ых)|ready|prepared|willing)$/.test(next.norm);
  if (mention.subject)
    return clause && (mention.kind === 'office' || mention.kind === 'person')
      ? { ...mention, relative: true }
      : mention;
  return clause || participle ? { ...mention, subject: true, relative: true } : mention;
}

/** Neighbours of a mention that share its role: «Франція та Велика Британія», "Germany, Italy and Spain". */
export function group(mentions: readonly Mention[], at: number, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const linked = (a: Mention, b: Mention): boolean => {
    const gap = tokens.slice(a.to, b.from);
    return (
      gap.length > 0 &&
      gap.length <= 4 &&
      gap.every(
        (token, i) =>
          LINKS.has(token.norm) && (token.norm !== 'а' || /^(?:також|также)$/.test(gap[i + 1]?.norm ?? '')),
      ) &&
      !(gap.length === 1 && gap[0]!.text === ',' && a.kind === 'person' && b.kind !== 'person')
    );
  };
  const out = [mentions[at]!];
  const fits = (m: Mention): boolean =>
    m.actor !== null &&
    (m.kind === mentions[at]!.kind || (m.kind !== 'adjective' && mentions[at]!.kind !== 'adjective'));
  for (let i = at; i > 0 && fits(mentions[i - 1]!) && linked(mentions[i - 1]!, mentions[i]!); i--)
    out.unshift(mentions[i - 1]!);
  for (
    let i = at;
    i + 1 < mentions.length && fits(mentions[i + 1]!) && linked(mentions[i]!, mentions[i + 1]!);
    i++
  )
    out.push(mentions[i + 1]!);
  return out;
}

/** Ukraine holds no position, and its foes' words are none. */
export function isProtected(actor: Actor | null): boolean {
  return actor === 'UA' || actor === 'RU' || actor === 'BY' || actor === 'KP';
}
