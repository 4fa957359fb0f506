import type { Actor, Contribution } from '../news.ts';
import { ATTITUDE, type Scene, stanceOn } from './chain.ts';
import { clausesOf } from './clauses.ts';
import type { Sentence } from './document.ts';
import { type Guarantee, guaranteesOf } from './guarantees.ts';
import { contributes, isForce, isOwned, trait } from './kinds.ts';
import { group, isProtected, type Mention } from './mentions.ts';
import { type Cue, cuesOf, type Reading } from './stance.ts';
import { pledgers, subjectOf } from './subjects.ts';
import type { Mark } from './tagger.ts';
import { unsaid } from './unsaid.ts';

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
  /** Said of «європейці», «кілька країн»: a no to all holds for the speaker's own state, a yes for the coalition whose chair speaks. */
  readonly general: boolean;
}

const NOT_ONLY = /^(?:лише|тільки|только|лишь|only|just|просто|менше|меньше|бойов)/;

/** What the article has said so far that decides how its words are meant. */
export interface Context {
  /** It is about troops: «участь», «такий крок» mean them. */
  readonly troops: boolean;
  /** The contribution last spoken of: «Литва дасть, Польща ще думає» leave it out. */
  readonly kind: Contribution | null;
  /** It is about the coalition: «союзники» and «контингент» without an owner are the coalition's. */
  readonly coalition: boolean;
}

const FORCE =
  /^(?:контингент|сили|місія|миссия|силы|force|forces|mission|troops|soldiers|військові|підрозділи|солдати|солдаты|войска|війська|військо|peacekeepers|миротворці|миротворцы|групи|перша|друга)$/;

/** Unowned troops that act: «контингент допоможе з логістикою». */
function withForce(sentence: Sentence, mentions: readonly Mention[]): readonly Mention[] {
  const forces = sentence.marks.filter(
    (m) =>
      m.tag === 'kind' &&
      m.value === 'ground_troops' &&
      force(m, sentence) &&
      !mentions.some(
        (o) =>
          o.actor &&
          ((o.to <= m.from && m.from - o.to <= 1 && o.kind === 'adjective') ||
            (o.from === m.to && o.kind === 'name')),
      ),
  );
  return forces.length ? [...mentions, ...forces.map(body)].toSorted((a, b) => a.from - b.from) : mentions;
}

function force(kind: Mark, sentence: Sentence): boolean {
  const last = sentence.tokens[kind.to - 1]!.norm;
  const before = sentence.tokens[kind.from - 1]?.norm ?? '';
  return (
    (FORCE.test(last) || FORCE.test(sentence.tokens[kind.from]!.norm)) &&
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

/** Who commits without a word of what to; the article's other sentences say it. */
export function pledgesOf(sentence: Sentence, mentions: readonly Mention[]): Actor[] {
  if (!sentence.marks.some((m) => m.tag === 'cue' && /^(?:committed|allowed)$/.test(m.value))) return [];
  const clauses = clausesOf(sentence);
  return pledgers({ sentence, mentions, clauses, cues: cuesOf(sentence), coalition: false });
}

/** Finds, for every contribution named, the stance and the subject that its clauses give it. */
export function framesOf(sentence: Sentence, named: readonly Mention[], context: Context): Frame[] {
  if (!promising(sentence)) return [];
  const mentions = context.coalition ? withForce(sentence, named) : named;
  const scene: Scene = {
    sentence,
    mentions,
    clauses: clausesOf(sentence),
    cues: cuesOf(sentence),
    coalition: context.coalition,
  };
  const given = guaranteesOf(sentence, mentions);
  const kinds = [
    ...sentence.marks.filter((mark) => mark.tag === 'kind' && mark.value !== 'none'),
    ...given.map(({ mark }) => mark),
  ];
  const all = context.troops
    ? [...kinds, ...unsaid(scene, kinds, context.kind)].toSorted((a, b) => a.from - b.from)
    : kinds;
  const out: Frame[] = [];
  for (const kind of all) {
    if (!contributes(kind, sentence) || partOf(kind, all, sentence)) continue;
    const frame = frameOf(kind, given.find(({ mark }) => mark === kind) ?? null, scene);
    if (frame) out.push(frame);
  }
  return [...out, ...elliptic(out, scene)];
}

function frameOf(kind: Mark, guarantee: Guarantee | null, scene: Scene): Frame | null {
  const { sentence, mentions, clauses } = scene;
  const ours =
    /^(?:наш|our$|нашим|свои$)/.test(sentence.tokens[kind.from - 1]?.norm ?? '') ||
    /^наш/.test(sentence.tokens[kind.from]!.norm);
  const attached = ours ? [] : guarantee?.owner ? [guarantee.owner] : attachedTo(kind, mentions, sentence);
  if (attached === 'foreign') return null;
  const relation = clauses.all[clauses.of[kind.from]!]!.relation;
  const reply = answered(kind, scene);
  if (!reply && (relation === 'if' || inquired(clauses.of[kind.from]!, scene))) return null;
  const cue =
    reply ??
    (guarantee ? null : (direct(kind, sentence, scene.cues) ?? excepted(kind, scene))) ??
    stanceOn(kind, scene) ??
    shareOut(kind, scene);
  if (!cue || (cue.reading === 'hope' && cue.rule !== 'whether')) return null;
  const { reading } = cue;
  if (reading === 'open' && onlyParliament(cue, sentence)) return null;
  if (guarantee?.owner && wished(cue, mentions, sentence)) return null;
  if (reading === 'refuses' && everybodys(kind, cue, sentence)) return null;
  // "Russia rejects any British troops": not their owner's no.
  const whose = attached && reading === 'refuses' && mentions.findLast((m) => m.subject && m.to <= cue.from);
  if (whose && isProtected(whose.actor)) return null;
  // «підтвердили, що інструктор загинув»: what is confirmed is no deed.
  if (cue.rule === 'confirm' && relation === 'that') return null;
  if (cue.rule === 'role' && !stated(kind, cue, sentence)) return null;
  const found = attached ?? subjectOf(kind, cue, scene);
  const [nobody, allies] = [found === 'nobody', found === 'allies'];
  const named: readonly Mention[] = found === 'nobody' || found === 'allies' ? [] : found;
  // «розміщення західних військ означатиме війну»: nobody's troops, unless somebody is said to send them.
  const acts = cue.weight < ATTITUDE && cue.from >= kind.to;
  if (!attached && !nobody && !allies && (acts || named.length === 0) && anybodys(kind, scene)) return null;
  const general = allies || (nobody && reading === 'refuses' && kind.value === 'ground_troops');
  if (nobody && !general) return null;
  const itself =
    !general &&
    /^(?:ground_troops|air|naval)$/.test(kind.value) &&
    named.length === 0 &&
    scene.coalition &&
    !cue.we &&
    kind.from < cue.from &&
    force(kind, sentence);
  if (!general && named.length === 0 && cue.rule === 'plan' && unowned(cue, scene)) return null;
  const subject = itself ? [body(kind)] : named;
  return {
    kind,
    contribution: kind.value as Contribution,
    reading,
    cue,
    actors: subject.map((mention) => ({ actor: mention.actor!, mention })),
    implied: subject.length === 0,
    general,
    understood: kind.tag !== 'kind' || !sentence.marks.includes(kind),
  };
}

/** «хотіли дізнатися, яку допомогу дасть …», «зрозуміло, скільки літаків може …»: asked or measured, not said. */
function inquired(at: number, { clauses, sentence }: Scene): boolean {
  const clause = clauses.all[at]!;
  const asks = (from: number, to: number, value: string): boolean =>
    sentence.marks.some((m) => m.tag === 'ask' && m.value === value && m.from >= from && m.to <= to);
  if (asks(clause.from, clause.from + 3, 'how')) return true;
  const parent = clauses.all[clause.parent];
  return parent !== undefined && clause.relation === 'relative' && asks(parent.to - 3, parent.to, 'verb');
}

/** «європейських військ», «іноземні солдати»: troops of nobody in particular. */
function anybodys(kind: Mark, { mentions, sentence, coalition }: Scene): boolean {
  if (coalition || !isForce(kind, sentence)) return false;
  const owner = mentions.findLast((m) => m.to <= kind.from);
  return (
    owner?.kind === 'generic' &&
    gapIsAdjectives(sentence.tokens.slice(owner.to, kind.from).map((t) => t.norm))
  );
}

/** "Asked about troops, he said that was not on the table", «на запитання про війська відповів, що не виключає». */
function answered(kind: Mark, { clauses, cues, sentence }: Scene): Cue | null {
  const asked = sentence.marks.find((m) => m.tag === 'asked' && m.to <= kind.from);
  if (!asked) return null;
  const [question, own] = [clauses.of[asked.from]!, clauses.of[kind.from]!];
  if (own !== question && clauses.all[own]!.parent !== question) return null;
  const { to } = clauses.all[own]!;
  return cues.find((cue) => cue.from >= to && cue.weight >= ATTITUDE && cue.reading !== 'hope') ?? null;
}

/** "The plan to station troops found little support": nobody says whose it is. */
function unowned(cue: Cue, { clauses, sentence }: Scene): boolean {
  const { from } = clauses.all[clauses.of[cue.from]!]!;
  const before = sentence.tokens.slice(from, cue.from);
  return before.length === 0 || (before.length === 1 && before[0]!.norm === 'the');
}

/** «Ідеться про розвідку та літаки»: what the sentence before meant, with the stance and the subject it had. */
export function spelledOut(sentence: Sentence, before: Frame): Frame[] {
  const { marks } = sentence;
  const opener = marks.find((m) => m.tag === 'structure' && m.value === 'meaning');
  if (!opener || opener.from > 1) return [];
  return marks
    .filter((m) => m.tag === 'kind' && m.value !== 'none' && contributes(m, sentence))
    .map((kind) => ({ ...before, kind, contribution: kind.value as Contribution, understood: false }));
}

/** «Осло — винищувачі, Копенгаген — тральник»: a list of who brings what needs no verb. */
function shareOut(kind: Mark, { clauses, sentence }: Scene): Cue | null {
  const clause = clauses.all[clauses.of[kind.from]!]!;
  const shares = clauses.all.filter((c) => c.dashed);
  if (!clause.dashed || shares.length < 2 || sentence.tokens[clause.from]!.norm === 'чому') return null;
  return { reading: 'ready', from: kind.from, to: kind.to, weight: 2, rule: 'share', we: false };
}

const ALSO = /^(?:також|теж|так|також|тоже|также|да|too|likewise|same|yes)$/;
const NOT = /^(?:ні|нет|no|не|not)$/;

/** «…, а от Британія й Франція готові», «Литва дасть, Польща — ні»: the contribution of the clause before goes on. */
function elliptic(frames: readonly Frame[], scene: Scene): Frame[] {
  const { clauses, cues, mentions, sentence } = scene;
  const held = new Set(frames.map((frame) => clauses.of[frame.kind.from]!));
  return clauses.all.flatMap((clause): Frame[] => {
    if (held.has(clause.index) || !/^(?:contrast|coord|fragment)$/.test(clause.relation)) return [];
    const before = frames.findLast((frame) => frame.kind.to <= clause.from && frame.cue);
    if (!before) return [];
    const own = mentions.filter((m) => m.actor && m.subject && clauses.of[m.from] === clause.index);
    if (own.length === 0 || own.some((m) => before.actors.some(({ actor }) => actor === m.actor))) return [];
    const cue = cues.findLast((c) => clauses.of[c.from] === clause.index && c.weight >= ATTITUDE);
    const not = /^(?:не|not)$/.test(sentence.tokens[own[0]!.from - 1]?.norm ?? '') && !clause.finite;
    const rest = sentence.tokens.slice(Math.max(own.at(-1)!.to, cue?.to ?? 0), clause.to);
    const words = rest.filter((token) => token.kind !== 'mark');
    const answer = words.length <= 2 ? words.at(-1)?.norm : undefined;
    const reading =
      cue && words.length <= 2 && cue.reading !== 'hope'
        ? cue.reading
        : !cue && answer && NOT.test(answer)
          ? 'refuses'
          : not
            ? 'refuses'
            : !cue && answer && ALSO.test(answer)
              ? before.reading
              : null;
    if (!reading || reading === 'past') return [];
    return [
      {
        ...before,
        reading,
        cue: cue ?? before.cue,
        actors: own.map((mention) => ({ actor: mention.actor!, mention })),
        implied: false,
        general: false,
      },
    ];
  });
}

/** «штаб багатонаціональних сил», «солдати на землі»: words that only say more of another contribution. */
function partOf(kind: Mark, all: readonly Mark[], { tokens }: Sentence): boolean {
  if (kind.value !== 'ground_troops') return false;
  const where = GROUND.test(tokens[kind.to - 1]!.norm) && /^(?:на|on)$/.test(tokens[kind.from]!.norm);
  return all.some((other) => {
    const gap = kind.from - other.to;
    if (other === kind || gap < 0) return false;
    if (where) return other.value === 'ground_troops' && gap <= 4;
    return (
      /^(?:command|funding_arms|logistics|naval|air)$/.test(other.value) &&
      tokens.slice(other.to, kind.from).every((token) => token.kind === 'word' && ADJECTIVE.test(token.norm))
    );
  });
}

const GROUND = /^(?:землі|суші|суходолі|земле|суше|ground|land)$/;
const ADJECTIVE = /(?:их|ої|ого|ых|ой)$/;

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
  if (cue.to <= kind.from && between.length <= 12 && between.some((t) => INTO.test(t.norm))) return true;
  return (
    between.length <= 14 &&
    between.some((t) => /^[—–:-]$/.test(t.text) || /^(?:це|є|это|is|буде|стане|вистачить|ролі)$/.test(t.norm))
  );
}

/** «не солдатів», «без військ», «замість піхоти»: the negation sits on the contribution itself. */
function direct(kind: Mark, sentence: Sentence, cues: readonly Cue[]): Cue | null {
  const { tokens, marks } = sentence;
  if (tokens[kind.from]!.norm === 'decision') return null;
  for (let i = kind.from - 1; i >= Math.max(0, kind.from - 3); i--) {
    const token = tokens[i]!;
    const negation = marks.find((m) => m.tag === 'negation' && m.from <= i && m.to > i);
    if (negation) {
      if (NOT_ONLY.test(tokens[i + 1]?.norm ?? '') || /^(?:не|not)$/.test(tokens[i - 1]?.norm ?? ''))
        return null;
      if (/^(?:немає|нет|нема)$/.test(token.norm)) return null;
      // "stays out with soldiers, though not with railways": two negations.
      if (
        tokens[i + 1]?.norm === 'with' &&
        cues.some((cue) => cue.to <= i && cue.weight >= ATTITUDE && cue.reading === 'refuses')
      )
        return { reading: 'ready', from: i, to: i + 1, weight: 7, rule: 'не + не', we: false };
      return { reading: 'refuses', from: i, to: i + 1, weight: 7, rule: 'не + noun', we: false };
    }
    if (token.kind === 'mark') break;
    // «замість 30 тисяч солдатів»
    if (token.kind === 'number' || /^(?:тисяч\p{L}*|тыс\p{L}*|тис|сот\p{L}+)$/u.test(token.norm)) continue;
    if (
      !/(?:их|ої|ого|ий|і|ые|ых|ого|ные|ські|s|an|sh|ch|own|ese|ground|combat|свої|жодн\w*)$|^(?:one|with|by|any|in|a|single|more|further|additional|regular)$/.test(
        token.norm,
      )
    )
      return null;
  }
  return null;
}

/** «…, але не розміщення американських військ»: a clause without a verb that begins with its no. */
function _excepted(kind: Mark, { clauses, sentence }: Scene): Cue | null {
  const clause = clauses.all[clauses.of[kind.from]!]!;
  if (clause.finite || !/^(?:contrast|fragment)$/.test(clause.relation)) return null;
  const not = sentence.marks.find(
    (m) => m.tag === 'negation' && m.from >= clause.from && m.from <= clause.from + 2 && m.to <= kind.from,
  );
  if (!not || NOT_ONLY.test(sentence.tokens[not.to]?.norm ?? '')) return null;
  return { reading: 'refuses', from: not.from, to: not.to, weight: 7, rule: 'не + noun', we: false };
}

/** «…, але не розміщення американських військ»: a clause without a verb that begins with its no. */
function excepted(kind: Mark, { clauses, sentence }: Scene): Cue | null {
  const clause = clauses.all[clauses.of[kind.from]!]!;
  if (clause.finite || !/^(?:contrast|fragment)$/.test(clause.relation)) return null;
  const not = sentence.marks.find(
    (m) => m.tag === 'negation' && m.from >= clause.from && m.from <= clause.from + 2 && m.to <= kind.from,
  );
  if (!not || NOT_ONLY.test(sentence.tokens[not.to]?.norm ?? '')) return null;
  return { reading: 'refuses', from: not.from, to: not.to, weight: 7, rule: 'не + noun', we: false };
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
        return isForce(kind, sentence) ? 'foreign' : null;
      }
      return isOwned(kind, sentence) ? all : null;
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
  if (owner?.actor && (kind.value === 'ground_troops' || trait('owned', kind, sentence))) {
    const gap = tokens.slice(kind.to, owner.from).map((t) => t.norm);
    const genitive =
      gap.length === 0 && (owner.kind === 'name' || (owner.kind === 'capital' && isProtected(owner.actor)));
    const origin =
      !OWN.test(tokens[kind.from - 1]?.norm ?? '') &&
      gap.length === 1 &&
      /^(?:з|із|зі|из|со|from)$/.test(gap[0]!) &&
      owner.kind === 'name';
    if (isProtected(owner.actor) && (genitive || gap.length === 0)) return 'foreign';
    // «участь у місії ООН»: whose mission one joins says nothing of whose people they are.
    const joined =
      owner.actor.length > 2 && INTO.test(tokens[kind.from - 1]?.norm ?? tokens[kind.from]!.norm);
    if (origin || (genitive && !joined && !nominative(owner, sentence)))
      return group(mentions, after, sentence);
  }
  if (kind.value === 'command' && mentions[after]?.actor === 'COALITION') return [mentions[after]];
  return null;
}

const INTO = /^(?:у|в|до|к|in|to|into|складі|составе|участь|участі|участие|участии)$/;

/** «своїх інструкторів із Польщі»: only where they are now. */
const OWN = /^(?:сво\p{L}+|наш\p{L}*|its|their|our|his|her)$/u;

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
