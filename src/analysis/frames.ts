import type { Actor, Contribution } from '../news.ts';
import type { Sentence } from './document.ts';
import { guaranteesOf } from './guarantees.ts';
import { group, type Mention } from './mentions.ts';
import { type Cue, cuesOf, type Reading, verbForm } from './stance.ts';
import type { Mark } from './tagger.ts';

/** One contribution in one sentence, with who would make it and how firmly, before speakers and conditions. */
export interface Frame {
  readonly kind: Mark;
  readonly contribution: Contribution;
  readonly reading: Reading;
  readonly cue: Cue | null;
  readonly actors: readonly { readonly actor: Actor; readonly mention: Mention | null }[];
  /** The actor is whoever speaks or was spoken of before. */
  readonly implied: boolean;
  /** The contribution is a pronoun or a deed («участь»), known from the rest of the article. */
  readonly understood: boolean;
  /** Said of «європейці» or «союзники»: a no to all holds for the speaker's own state. */
  readonly general: boolean;
}

const CONTRAST = new Set([
  'але',
  'однак',
  'проте',
  'натомість',
  'зате',
  'втім',
  'утім',
  'але',
  'но',
  'однако',
  'зато',
  'but',
  'however',
  'while',
  'whereas',
  'though',
  'although',
  'хоч',
  'хоча',
  'хотя',
  'утім',
  'а',
]);
const NOT_ONLY = /^(?:лише|тільки|только|лишь|only|just|просто|менше|меньше|бойов)/;

/** What the article has said so far that decides how its words are meant. */
export interface Context {
  /** It is about troops: «участь», «такий крок» mean them. */
  readonly troops: boolean;
  /** It is about the coalition: «союзники» and «контингент» without an owner are the coalition's. */
  readonly coalition: boolean;
}

const FORCE =
  /^(?:контингент|сили|місія|миссия|силы|force|forces|mission|troops|soldiers|військові|підрозділи|солдати|солдаты|войска|війська|військо|peacekeepers|миротворці|миротворцы|групи|перша|друга)$/;
const MEMBERS =
  /^(?:союзник|союзни|партнер|учасник|участник|держав|країн|стран|член|allies|partners|nations|countries|states|members|государств)/;

/** Unowned troops that act: «контингент допоможе з логістикою». */
function withForce(sentence: Sentence, mentions: readonly Mention[]): readonly Mention[] {
  const forces = sentence.marks.filter(
    (m) =>
      m.tag === 'kind' &&
      m.value === 'ground_troops' &&
      force(m, sentence) &&
      !mentions.some((o) => o.actor && o.to <= m.from && m.from - o.to <= 1 && o.kind === 'adjective'),
  );
  return forces.length ? [...mentions, ...forces.map(body)].toSorted((a, b) => a.from - b.from) : mentions;
}

function force(kind: Mark, sentence: Sentence): boolean {
  const last = sentence.tokens[kind.to - 1]!.norm;
  const before = sentence.tokens[kind.from - 1]?.norm ?? '';
  return (
    FORCE.test(last) &&
    !/^(?:в|у|до|на|про|для|о|of|to|in|for|не|without|no|своих|своїх|свої|свои|its|their|послати|надіслати|відправити|відправляти|розгорнути|послать|отправить|send|sending|deploy|deploying|ready)$/.test(
      before,
    )
  );
}

function body(mark: { from: number; to: number }): Mention {
  return {
    actor: 'COALITION',
    from: mark.from,
    to: mark.to,
    kind: 'count',
    subject: true,
    name: null,
    person: null,
    unknown: false,
  };
}

/** Whether a sentence has anything to find a claim in; most have not, and cost nothing further. */
function promising({ marks, quoted, paragraph }: Sentence): boolean {
  if (quoted || paragraph < 0) return true;
  return marks.some(
    (m) =>
      (m.tag === 'kind' && m.value !== 'none') ||
      m.tag === 'act' ||
      m.tag === 'anaphor' ||
      (m.tag === 'actor' && m.value.endsWith('demonym')) ||
      (m.tag === 'topic' && m.value === 'guarantee'),
  );
}

/** Finds, for every contribution named, the nearest stance and the nearest actor that the sentence allows. */
export function framesOf(sentence: Sentence, named_: readonly Mention[], context: Context): Frame[] {
  if (!promising(sentence)) return [];
  const { troops } = context;
  const mentions = context.coalition ? withForce(sentence, named_) : named_;
  const cues = cuesOf(sentence);
  const out: Frame[] = [];
  const given = guaranteesOf(sentence, mentions);
  const named = [
    ...sentence.marks.filter((mark) => mark.tag === 'kind' && mark.value !== 'none'),
    ...given.map(({ mark }) => mark),
  ];
  const kinds = troops
    ? [...named, ...understood(sentence, named, cues)].toSorted((a, b) => a.from - b.from)
    : named;
  for (const kind of kinds) {
    if (purpose(kind, sentence) || recipient(kind, sentence) || supported(kind, sentence)) continue;
    const ours =
      /^(?:наш|our$|нашим|свои$)/.test(sentence.tokens[kind.from - 1]?.norm ?? '') ||
      /^наш/.test(sentence.tokens[kind.from]!.norm);
    const guarantee = given.find(({ mark }) => mark === kind);
    const attached = ours ? [] : guarantee?.owner ? [guarantee.owner] : attachedTo(kind, mentions, sentence);
    if (attached === 'foreign') continue;
    const cue = (guarantee ? null : direct(kind, sentence)) ?? governing(kind, cues, sentence, kinds);
    const reading: Reading | null = cue?.reading ?? null;
    if (!reading || (reading === 'hope' && cue?.rule !== 'whether')) continue;
    if (cue && reading === 'open' && onlyParliament(cue, sentence)) continue;
    if (guarantee?.owner && cue && wished(cue, mentions, sentence)) continue;
    if (cue && reading === 'refuses' && everybodys(kind, cue, sentence)) continue;
    if (cue?.rule === 'role' && !stated(kind, cue, sentence)) continue;
    const found = attached ?? subjects(kind, cue!, mentions, sentence, context.coalition);
    const general = found === 'nobody' && reading === 'refuses' && kind.value === 'ground_troops';
    if (found === 'nobody' && !general) continue;
    const itself =
      found !== 'nobody' &&
      found.length === 0 &&
      context.coalition &&
      !cue!.we &&
      kind.from < cue!.from &&
      force(kind, sentence);
    const subject = itself ? [body(kind)] : found === 'nobody' ? [] : found;
    out.push({
      kind,
      contribution: kind.value as Contribution,
      reading,
      cue: cue!,
      actors: subject.map((mention) => ({ actor: mention.actor!, mention })),
      implied: subject.length === 0,
      general,
      understood: kind.tag !== 'kind' || !sentence.marks.includes(kind),
    });
  }
  return [...out, ...elliptic(sentence, out, cues, mentions)];
}

/** «…, а от Британія й Франція готові», "…, while Britain refused": the contribution of the clause before goes on. */
function elliptic(
  sentence: Sentence,
  frames: readonly Frame[],
  cues: readonly Cue[],
  mentions: readonly Mention[],
): Frame[] {
  const { tokens, marks } = sentence;
  const boundary = (i: number): boolean => /^[,;:—–.!?]$/.test(tokens[i]?.text ?? '.');
  return cues.flatMap((cue): Frame[] => {
    if (cue.weight < 5 || !ATTITUDES.has(cue.reading) || frames.some((frame) => frame.cue === cue)) return [];
    let start = cue.from;
    while (start > 0 && !boundary(start - 1)) start--;
    // The end of a sentence, or nothing but who says so, must follow: what the state is ready for is left out.
    if (!boundary(cue.to) || marks.some((m) => m.tag === 'kind' && m.from >= start && m.to <= cue.to))
      return [];
    const before = frames.findLast((frame) => frame.kind.to <= start);
    const named = mentions.filter((m) => m.actor && m.from >= start && m.to <= cue.from);
    const own = named.some((m) => m.subject) ? named : [];
    const contrasted =
      tokens.slice(start, cue.from).some((token) => CONTRAST.has(token.norm)) ||
      tokens[start - 1]?.text === ';';
    if (!before?.cue || !contrasted || own.some((m) => before.actors.some(({ actor }) => actor === m.actor)))
      return [];
    return own.length === 0
      ? []
      : [
          {
            ...before,
            reading: cue.reading,
            cue,
            actors: own.map((mention) => ({ actor: mention.actor!, mention })),
            implied: false,
            general: false,
          },
        ];
  });
}

const ATTITUDES: ReadonlySet<Reading> = new Set<Reading>(['ready', 'open', 'refuses', 'undecided']);

/**
 * Where an article is about troops, «участь», «розгортання», «такий крок» mean them too: a deed stands for troops in
 * a clause that names none, a pronoun only where the sentence has no contribution and an attitude to it.
 */
function understood(sentence: Sentence, named: readonly Mark[], cues: readonly Cue[]): Mark[] {
  const free = (mark: Mark): boolean =>
    !sentence.marks.some(
      (m) => m.tag === 'act' && m.value === 'elsewhere' && m.from < mark.to && m.to > mark.from,
    ) && !named.some((m) => distance(sentence, m, mark, named) < 3.2);
  const deeds = sentence.marks.filter((m) => m.tag === 'act' && m.value === 'deed' && free(m));
  if (!named.length && !deeds.length) {
    const people = sentence.marks.find(
      (m) => m.tag === 'actor' && / demonym$/.test(m.value) && !/^(?:UA|RU|BY|KP) /.test(m.value),
    );
    const deed = cues.some((cue) => cue.rule === 'не буде' || cue.rule === 'буде');
    if (people && deed && /(?:ів|ов|ев|ців|цев|ян|s)$/.test(sentence.tokens[people.from]!.norm))
      return [{ ...people, tag: 'kind', value: 'ground_troops' }];
  }
  if (deeds.length) return deeds.slice(0, 2).map((m) => ({ ...m, tag: 'kind', value: 'ground_troops' }));
  const sure = cues.filter((cue) => cue.weight >= 4.5 && cue.reading !== 'hope');
  if (sure.length === 0) return [];
  const anaphor = sentence.marks.find((m) => m.tag === 'anaphor' && free(m));
  if (!anaphor) {
    const said = sure.find((cue) => cue.we && cue.reading !== 'committed');
    if (named.length || !said || sentence.tokens.length > 24) return [];
    return [{ tag: 'kind', value: 'ground_troops', from: said.from, to: said.to }];
  }
  const decided = sentence.tokens[anaphor.from]!.norm === 'рішення';
  const fits = (cue: Cue): boolean =>
    decided ? cue.reading === 'committed' || cue.reading === 'undecided' : cue.reading !== 'committed';
  if (!sure.some(fits)) return [];
  return [{ ...anaphor, tag: 'kind', value: 'ground_troops' }];
}

/** «для європейського контингенту»: what something else is for. */
function purpose(kind: Mark, sentence: Sentence): boolean {
  if (kind.value !== 'ground_troops') return false;
  const { tokens } = sentence;
  if (
    sentence.marks.some(
      (m) => m.tag === 'say' && m.value === 'words' && m.from < kind.from && kind.from - m.to <= 1,
    )
  )
    return true;
  for (let i = kind.from - 1; i >= Math.max(0, kind.from - 5); i--) {
    const { norm } = tokens[i]!;
    if (/^(?:для|for)$/.test(norm)) return true;
    if (!/^(?:будь|-)$|(?:их|ої|ого|ой|ого|ей|a|any|the|future|european)$/.test(norm)) return false;
  }
  return false;
}

/** «дати західним військам»: those who are given something; «поїдуть учитися»: those who come to learn. */
function recipient(kind: Mark, { tokens }: Sentence): boolean {
  const words = tokens.slice(kind.from, kind.to).map((token) => token.norm);
  if (kind.value === 'legal_guarantee')
    return words.some(
      (norm, i) => i > 0 && /^(?:для|в|у|до)$/.test(norm) && words.slice(i).some((w) => /^гарант/.test(w)),
    );
  if (kind.value !== 'ground_troops') return false;
  if (words.some((norm) => /^(?:військам|войскам|солдатам|миротворцям|миротворцам|контингентам)$/.test(norm)))
    return true;
  return tokens
    .slice(kind.to, kind.to + 6)
    .some((token) => /^(?:вчитися|учитися|навчатися|учиться|learn)$/.test(token.norm));
}

/** «підтримати контингент», "back the force": help for somebody else's troops. */
function supported(kind: Mark, { tokens }: Sentence): boolean {
  if (kind.value !== 'ground_troops') return false;
  for (let i = kind.from - 1; i >= Math.max(0, kind.from - 4); i--) {
    const { norm, kind: shape } = tokens[i]!;
    if (
      /^(?:розгортанн|розміщенн|введенн|відправ|надсиланн|участ|развертыван|размещени|отправк|участи|deploy|send|participat)/.test(
        norm,
      )
    )
      return false;
    if (shape === 'mark' && tokens[i]!.text !== '-') return false;
    if (
      /^(?:підтрим|підпер|підкріп|прикри|прикрив|поддерж|подпер|прикры|support|backing$|back$|cover|assist|підсил)/.test(
        norm,
      )
    )
      return true;
  }
  return false;
}

/** «Україна хоче гарантій від США»: wanted by those they are for. */
function wished(cue: Cue, mentions: readonly Mention[], { tokens }: Sentence): boolean {
  const verb = tokens[cue.from]!.norm;
  if (/^(?:хо[чт]|бажа|want|wish|обговор|обсужда|discuss)/.test(verb)) return true;
  const subject = mentions.findLast((m) => m.subject && m.to <= cue.from);
  return (
    subject?.actor === 'UA' &&
    !/^(?:отрима|получ|receiv|узгод|погод|підпис|підпиш|домов|соглас|подпис|договор|sign|agree|фіналіз)/.test(
      verb,
    )
  );
}

/** «проти відправки європейських військ»: against the whole mission, of its own troops it says nothing. */
function everybodys(kind: Mark, cue: Cue, { tokens }: Sentence): boolean {
  if (!/^(?:проти|против|oppos|against)/.test(tokens[cue.from]!.norm)) return false;
  const before = tokens.slice(Math.max(0, kind.from - 2), kind.to).map((token) => token.norm);
  const generic =
    /^(?:європейськ|европейск|західн|западн|іноземн|иностранн|міжнародн|международн|foreign|european|western|будь)/;
  return (
    before.some((norm) => generic.test(norm)) || /^(?:нато|nato|союзник)/.test(tokens[kind.to]?.norm ?? '')
  );
}

/** «може тільки Сейм»: who may decide, not what is possible. */
function onlyParliament(cue: Cue, sentence: Sentence): boolean {
  return sentence.marks.some(
    (m) => m.tag === 'condition' && m.value === 'parliament' && m.from >= cue.to && m.from - cue.to <= 2,
  );
}

/** «роль Польщі — логістика», «наш внесок — це вояки»: a role counts only where it is equated. */
function stated(kind: Mark, cue: Cue, sentence: Sentence): boolean {
  const [from, to] = cue.to <= kind.from ? [cue.to, kind.from] : [kind.to, cue.from];
  const between = sentence.tokens.slice(from, to);
  if (/^(?:за|лишається|остается|тягне)$/.test(sentence.tokens[cue.from]!.norm)) return between.length <= 5;
  return (
    between.length <= 14 &&
    between.some((t) => /^[—–:-]$/.test(t.text) || /^(?:це|є|это|is|буде|стане|вистачить|ролі)$/.test(t.norm))
  );
}

/** «не солдатів», «без військ», «замість піхоти»: the negation sits on the contribution itself. */
function direct(kind: Mark, sentence: Sentence): Cue | null {
  const { tokens, marks } = sentence;
  for (let i = kind.from - 1; i >= Math.max(0, kind.from - 3); i--) {
    const token = tokens[i]!;
    const negation = marks.find((m) => m.tag === 'negation' && m.from === i);
    if (negation) {
      if (NOT_ONLY.test(tokens[i + 1]?.norm ?? '') || /^(?:не|not)$/.test(tokens[i - 1]?.norm ?? ''))
        return null;
      if (/^(?:немає|нет|нема)$/.test(token.norm)) return null;
      return { reading: 'refuses', from: i, to: i + 1, weight: 7, rule: 'не + noun', we: false };
    }
    if (token.kind === 'mark') break;
    if (
      !/(?:их|ої|ого|ий|і|ые|ых|ого|ные|ські|s|an|sh|ch|own|ese|ground|combat|свої|жодн\w*)$/.test(token.norm)
    )
      return null;
  }
  // «піхота — ні», «тральщики для моря — так»
  let at = kind.to;
  while (at < kind.to + 3 && tokens[at] && tokens[at]!.kind !== 'mark') at++;
  const answer = /^(?:[—–-]|:)$/.test(tokens[at]?.text ?? '') ? tokens[at + 1]?.norm : undefined;
  const closed = /^[,;:.!—–]$/.test(tokens[at + 2]?.text ?? '.');
  const said = { from: at + 1, to: at + 2, weight: 7, we: false };
  if (answer && closed && /^(?:ні|нет|no)$/.test(answer))
    return { ...said, reading: 'refuses', rule: '— ні' };
  if (answer && closed && /^(?:так|да|yes)$/.test(answer))
    return { ...said, reading: 'ready', rule: '— так' };
  return null;
}

/** No verb governs a noun so many words away. */
const FARTHEST = 45;

/** The stance that governs a contribution: an attitude before a plain verb, near before far, never across a contrast. */
function governing(kind: Mark, cues: readonly Cue[], sentence: Sentence, kinds: readonly Mark[]): Cue | null {
  let best: Cue | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const cue of cues) {
    const own =
      (cue.from >= kind.from && cue.to <= kind.to) ||
      (cue.from <= kind.from && cue.to >= kind.to) ||
      // «не братиме участі | участі у місії»: the noun belongs to both.
      (cue.from < kind.from && cue.to > kind.from);
    if (!own && cue.from < kind.to && cue.to > kind.from) continue;
    if (cue.from - kind.to > FARTHEST || kind.from - cue.to > FARTHEST) continue;
    const cost = own ? 0 : distance(sentence, kind, cue, kinds);
    const score = cue.weight + (own ? 1.5 : 0) - cost;
    if (score > bestScore) {
      best = cue;
      bestScore = score;
    }
  }
  return bestScore > -6 ? best : null;
}

/** How far apart two stretches are in meaning: words cost little, commas more, contrasts and semicolons most. */
function distance(
  sentence: Sentence,
  kind: Mark,
  other: { from: number; to: number; reading?: Reading },
  kinds: readonly Mark[],
): number {
  const { tokens } = sentence;
  const forward = other.from >= kind.to;
  const from = forward ? kind.to : other.to;
  const to = forward ? other.from : kind.from;
  const negative = 'reading' in other && other.reading === 'refuses';
  let cost = forward ? 0.6 : 0;
  let bracket = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'mark') {
      cost += 0.12;
      if (i > from && /^(?:і|та|й|и|and)$/.test(token.norm) && verbAfter(sentence, i)) cost += 3;
      if (CONTRAST.has(token.norm) && (token.norm !== 'а' || tokens[i - 1]?.text === ','))
        cost += forward || negative ? 9 : 5;
      continue;
    }
    if (token.text === ',') cost += listed(i, kinds) ? 0.2 : forward ? 1.6 : 1.2;
    else if (token.text === ';') cost += 5;
    else if (/^[:—–]$/.test(token.text) || (token.text === '-' && !token.glued)) cost += 2;
    else if (/^[.!?]$/.test(token.text)) cost += 4;
    else if (token.text === '(') bracket++;
  }
  return cost + bracket * 2;
}

/** «… не дасть і займатиметься …»: a conjunction before a second verb opens its own clause. */
function verbAfter(sentence: Sentence, conjunction: number): boolean {
  return sentence.marks.some(
    (m) =>
      (m.tag === 'cue' || m.tag === 'give') &&
      m.value !== 'noun' &&
      m.from > conjunction &&
      m.from <= conjunction + 2 &&
      verbForm(sentence.tokens[m.from]!.norm, m.value === 'ipf') !== 'infinitive' &&
      verbForm(sentence.tokens[m.from]!.norm, m.value === 'ipf') !== 'none',
  );
}

/** Whether a comma only separates members of a list of contributions. */
function listed(comma: number, kinds: readonly Mark[]): boolean {
  return (
    kinds.some((k) => k.to <= comma && comma - k.to <= 2) &&
    kinds.some((k) => k.from > comma && k.from - comma <= 4)
  );
}

/** The owner in the words themselves: «литовських солдатів», «військові США», «сотні інструкторів із Британії». */
function attachedTo(
  kind: Mark,
  mentions: readonly Mention[],
  sentence: Sentence,
): Mention[] | 'foreign' | null {
  const { tokens } = sentence;
  const same = mentions.find((m) => m.kind === 'demonym' && m.from === kind.from);
  if (same) return [same];
  const before = mentions.findLastIndex(
    (m) => m.to <= kind.from && (m.kind === 'adjective' || m.kind === 'generic'),
  );
  const adjective = mentions[before];
  if (adjective && gapIsAdjectives(tokens.slice(adjective.to, kind.from).map((t) => t.norm))) {
    if (adjective.kind === 'adjective') {
      const all = group(mentions, before, sentence).filter((m) => m.kind === 'adjective');
      if (all.some((m) => isProtected(m.actor))) {
        const forces =
          kind.value === 'ground_troops' ||
          /^(?:авіац|авиац|літак|самолет|винищ|истреб|впс|ввс)/.test(tokens[kind.from]!.norm);
        return forces ? 'foreign' : null;
      }
      return owned(kind, sentence) ? all : null;
    }
  }
  const inside = mentions.find((m) => m.from >= kind.from && m.to <= kind.to && m.actor && m.actor !== 'UA');
  if (inside && inside.actor === 'DE') return [inside];
  const leader = mentions.find(
    (m) =>
      m.from > kind.to &&
      m.from <= kind.to + 7 &&
      m.actor &&
      !isProtected(m.actor) &&
      /^(?:проводом|керівництвом|руководством|началом|by|егідою)$/.test(tokens[m.from - 1]?.norm ?? ''),
  );
  if (leader) return [leader];
  const after = mentions.findIndex((m) => m.from >= kind.to && m.from <= kind.to + 2);
  const owner = mentions[after];
  if (owner?.actor && (kind.value === 'ground_troops' || people(kind, sentence))) {
    const gap = tokens.slice(kind.to, owner.from).map((t) => t.norm);
    const genitive =
      gap.length === 0 && (owner.kind === 'name' || (owner.kind === 'capital' && isProtected(owner.actor)));
    const origin = gap.length === 1 && /^(?:з|із|зі|из|со|from)$/.test(gap[0]!) && owner.kind === 'name';
    if (isProtected(owner.actor) && (genitive || gap.length === 0)) return 'foreign';
    if (origin || (genitive && !nominative(owner, sentence))) return group(mentions, after, sentence);
  }
  return null;
}

/** «естонські інструктори», «данські літаки»: people and machines belong to a state, deeds do not. */
function owned(kind: Mark, sentence: Sentence): boolean {
  return /^(?:ground_troops|air|naval)$/.test(kind.value) || people(kind, sentence);
}

function people(kind: Mark, { tokens }: Sentence): boolean {
  return tokens
    .slice(kind.from, kind.to)
    .some((token) =>
      /^(?:інструктор|инструктор|instructor|trainers|спостерігач|наблюдател|observer|офіцер|офицер|officer)/.test(
        token.norm,
      ),
    );
}

/** «Україна уклала угоду з Португалією»: whom Ukraine signed it with. */
function partnerOf(kind: Mark, mentions: readonly Mention[], { tokens }: Sentence): Mention | null {
  return (
    mentions.find(
      (m) =>
        m.from >= kind.from &&
        m.actor !== null &&
        !isProtected(m.actor) &&
        /^(?:з|із|зі|с|со|with|між|между)$/.test(tokens[m.from - 1]?.norm ?? ''),
    ) ?? null
  );
}

/** «Ці сили, пояснив Гілі, …»: the speaker between commas is not the subject of what is said. */
function aside(mention: Mention, mentions: readonly Mention[], { tokens, marks }: Sentence): boolean {
  const say = marks.find((m) => m.tag === 'say' && m.value === 'verb' && m.to === mention.from);
  if (!say || tokens[say.from - 1]?.text !== ',' || tokens[mention.to]?.text !== ',') return false;
  return mentions.some((m) => m.subject && m.actor && m.to < say.from);
}

/** «…, а Осло – авіацію»: after a comma or a contrast, with a dash in place of the verb. */
function parted({ tokens }: Sentence, mention: Mention): boolean {
  const before = tokens[mention.from - 1];
  const opens =
    before !== undefined && (/^[,;]$/.test(before.text) || /^(?:а|і|й|та|и|and|while)$/.test(before.norm));
  const after = tokens[mention.to];
  return opens && (/^[—–-]$/.test(after?.text ?? '') || /^[,;]$/.test(before.text) || before.norm === 'а');
}

function nominative(mention: Mention, sentence: Sentence): boolean {
  const token = sentence.tokens[mention.from]!;
  return (
    mention.subject &&
    /^(?:[а-яіїє]+[ая]|[а-яіїє]+[іы]я)$/.test(token.norm) &&
    !/(?:ии|ії|ы|и)$/.test(token.norm)
  );
}

function gapIsAdjectives(words: readonly string[]): boolean {
  return (
    words.length <= 2 &&
    words.every((word) =>
      /(?:их|ими|им|ого|ому|ої|ій|ий|і|а|у|ые|ых|ой|ые|ный|ground|combat|air|naval|military|та|і|и|and|-)$/.test(
        word,
      ),
    )
  );
}

export function isProtected(actor: Actor | null): boolean {
  return actor === 'UA' || actor === 'RU' || actor === 'BY' || actor === 'KP';
}

/** The subject: the nearest who could act, before the words rather than after; «європейці» and Ukraine stop the search. */
function subjects(
  kind: Mark,
  cue: Cue,
  mentions: readonly Mention[],
  sentence: Sentence,
  coalition: boolean,
): Mention[] | 'nobody' {
  if (cue.we) return [];
  const { tokens } = sentence;
  const anchor = cue.from < kind.from ? cue : { from: kind.from, to: Math.max(kind.to, cue.to) };
  const elliptical = mentions.findIndex(
    (m) =>
      m.subject &&
      m.actor &&
      !isProtected(m.actor) &&
      cue.to <= m.from &&
      m.to <= kind.from &&
      parted(sentence, m) &&
      kind.from - m.to <= 5,
  );
  if (elliptical >= 0)
    return group(mentions, elliptical, sentence).filter((m) => m.actor && !isProtected(m.actor));
  let best = -1;
  let bestCost = 14;
  mentions.forEach((mention, index) => {
    if (!mention.subject) return;
    if (mention.kind === 'office' && !mention.actor && !mention.name) return;
    if (aside(mention, mentions, sentence)) return;
    if (mention.from < kind.to && mention.to > kind.from) return;
    const forward = mention.from >= anchor.from;
    const from = forward ? Math.min(anchor.to, mention.from) : mention.to;
    const to = forward ? mention.from : anchor.from;
    let cost = forward ? 3 : 0;
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'mark') cost += 0.15;
      else if (token.text === ',') cost += forward ? 2.5 : 0.8;
      else if (token.text === ';') cost += 4;
      else if (/^[:—–]$/.test(token.text) || (token.text === '-' && !token.glued)) cost += forward ? 3 : 1;
      else if (/^[.!?]$/.test(token.text)) cost += 3;
    }
    if (mention.kind === 'generic') cost += 0.6;
    if (mention.kind === 'office' || mention.kind === 'government') cost += mention.actor ? 0 : 3;
    if (cost < bestCost) {
      best = index;
      bestCost = cost;
    }
  });
  if (best < 0) return [];
  const far = mentions[best]!;
  if ((far.kind === 'person' || far.kind === 'office') && far.to <= anchor.from) {
    const blocked = mentions.some(
      (m) =>
        m.kind === 'generic' &&
        m.from >= far.to &&
        m.to <= anchor.from &&
        tokens.slice(m.to, anchor.from).some((t) => t.text === ':' || t.text === ','),
    );
    if (blocked) return 'nobody';
  }
  const mention = mentions[best]!;
  if (mention.kind === 'generic') {
    const named = mentions.findIndex(
      (m) =>
        m.from > Math.max(kind.to, cue.to) &&
        m.actor &&
        m.subject &&
        /^[:—–-]$/.test(tokens[m.from - 1]!.text),
    );
    if (named < 0)
      return coalition && MEMBERS.test(tokens[mention.from]!.norm)
        ? [{ ...mention, actor: 'COALITION' }]
        : 'nobody';
    return group(mentions, named, sentence).filter((m) => m.actor && !isProtected(m.actor));
  }
  if (!mention.actor) return [];
  const all = group(mentions, best, sentence).filter((m) => m.actor);
  if (all.every((m) => isProtected(m.actor))) {
    const partner =
      kind.value === 'legal_guarantee' && all[0]?.actor === 'UA' && cue.reading === 'committed'
        ? partnerOf(kind, mentions, sentence)
        : null;
    return partner ? [partner] : 'nobody';
  }
  return all.filter((m) => !isProtected(m.actor));
}
