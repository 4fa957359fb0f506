import { isGerund } from '../language/verbs.ts';
import type { Actor } from '../news.ts';
import { agentOf, deciderOf, expectedOf, holderOf, recipientOf } from './agents.ts';
import { ATTITUDE, type Scene } from './chain.ts';
import { antecedentOf, type Clause } from './clauses.ts';
import type { Sentence } from './document.ts';
import { group, isProtected } from './groups.ts';
import { appositionOf, examplesOf, headlined, instances, listedAfter, spelt } from './listings.ts';
import type { Mention } from './mentions.ts';
import type { Cue } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** Who would do it: some, allies in general, nobody who counts, or whoever the article is about (`[]`). */
export type Subject = Mention[] | 'allies' | 'nobody';

const DEEPEST = 4;

/** The subject of the clause a contribution stands in, or of the one that clause hangs on. */
export function subjectOf(kind: Mark, cue: Cue, scene: Scene): Subject {
  if (cue.we) return [];
  const at = scene.clauses.of[kind.from]!;
  const planner = plannerOf(cue, scene);
  return planner ?? counted(subjectIn(at, kind, scene, 0), kind, cue, scene);
}

/** "US generals consulted on the European plan to send …": a plan in somebody's name is not the subject's. */
function plannerOf({ from, rule }: Cue, { mentions, sentence: { tokens } }: Scene): Subject | null {
  if (rule !== 'plan' || !inClass('plan as a noun', tokens[from])) return null;
  const owner = mentions.find((m) => m.to === from && (m.kind === 'adjective' || m.kind === 'generic'));
  if (!owner) return null;
  if (owner.kind === 'generic') return 'allies';
  return isProtected(owner.actor) ? 'nobody' : [owner];
}

/** Who commits in a clause that names no contribution: «26 держав зобов'язалися», «Сейм сказав своє слово». */
export function pledgers(scene: Scene): Actor[] {
  const { clauses, cues, sentence } = scene;
  const given = sentence.marks.flatMap((m) =>
    m.tag === 'kind' && m.value !== 'none' ? [clauses.of[m.from]] : [],
  );
  return cues.flatMap((cue) => {
    const at = clauses.of[cue.from]!;
    // «потрібне схвалення»
    const needed = cues.some((c) => c.reading === 'hope' && clauses.of[c.from] === at);
    if (cue.reading !== 'committed' || needed || given.includes(at) || clauses.all[at]!.relation === 'if')
      return [];
    const found = subjectIn(at, { tag: 'kind', value: 'none', from: cue.from, to: cue.from }, scene, 0);
    return found.flatMap((m) => (m.actor && !isProtected(m.actor) ? [m.actor] : []));
  });
}

function subjectIn(at: number, kind: Mark, scene: Scene, depth: number): Mention[] {
  const { clauses, mentions, sentence } = scene;
  const clause = clauses.all[at]!;
  const head = clause.relation === 'relative' ? antecedentOf(clause, mentions, sentence) : null;
  // «Мадрид, який дасть роту, та Осло з його майстернями»
  const anyone = qualifies(clause, sentence) && !head ? genericBefore(clause, mentions) : null;
  if (anyone) return [anyone];
  if (head && inClass('who', sentence.tokens[clause.from]) && !joined(clause, kind, scene))
    return group(mentions, mentions.indexOf(head), sentence);
  const own = boundBy(clause, kind, scene) ?? ownSubject(clause, kind, scene, depth === 0);
  if (own) return group(mentions, mentions.indexOf(own), sentence);
  const doer = doerOf(clause, kind, scene);
  if (doer) return group(mentions, mentions.indexOf(doer), sentence);
  if (clause.parent < 0 || depth >= DEEPEST) return [];
  if (head) return group(mentions, mentions.indexOf(head), sentence);
  if (clause.relation === 'if' || clause.relation === 'because') return [];
  const parent = clauses.all[clause.parent]!;
  if (parent.relation === 'speech' && clause.relation !== 'that') return [];
  // «Якщо американці не підстрахують, рота все одно поїде»: not theirs.
  if (parent.relation === 'if' && clause.relation === 'root' && acts(at, kind, scene)) return [];
  return subjectIn(clause.parent, kind, scene, depth + 1);
}

/** The contribution stands before its verb. */
const acts = (at: number, kind: Mark, { clauses, cues }: Scene): boolean =>
  !cues.some((cue) => clauses.of[cue.from] === at && cue.from < kind.from);

/** «Відмовившись слати піхоту, Афіни пообіцяли …», "Having ruled out troops, Rome will …": who does it stands after the comma. */
function doerOf(clause: Clause, kind: Mark, scene: Scene): Mention | null {
  if (clause.index > 0) return null;
  const { clauses, sentence } = scene;
  const main = clauses.all.find((c) => c.parent === 0 && c.relation !== 'speech');
  if (main?.relation !== 'coord' || sentence.tokens[main.from - 1]?.text !== ',') return null;
  const { tokens, lang } = sentence;
  const token = tokens[inClass('not', tokens[clause.from]) ? clause.from + 1 : clause.from]!;
  const gerund = lang === 'en' ? inClass('English gerund', token) : isGerund(token.norm, lang === 'ru');
  return gerund ? ownSubject(main, { ...kind, from: main.from, to: main.from }, scene, false) : null;
}

/** «…, які готові», «країни, готові послати»: a clause that says which of them. */
const qualifies = ({ from, index, relation }: Clause, { tokens }: Sentence): boolean =>
  relation === 'relative' || (index > 0 && inClass('willing ones', tokens[from]));

/** «країнам, які готові дати гарантії», "countries that want to send troops": nobody in particular. */
function genericBefore({ from }: Clause, mentions: readonly Mention[]): Mention | null {
  return mentions.find((m) => m.kind === 'generic' && from - m.to >= 0 && from - m.to <= 1) ?? null;
}

/** «…, який дасть роту, та Осло з …»: a state that an «і» adds before the contribution. */
function joined({ from }: Clause, kind: Mark, { mentions, sentence }: Scene): boolean {
  return mentions.some(
    (m) => m.actor && m.from > from && m.to <= kind.from && inClass('and', sentence.tokens[m.from - 1]),
  );
}

/** «договір зобов'язує США надати зброю», «угода дозволяє Лондону розмістити»: whom a text binds or lets. */
function boundBy(
  { from, to }: Clause,
  kind: Mark,
  { mentions, sentence: { tokens } }: Scene,
): Mention | null {
  for (let at = from + 1; at < Math.min(to, kind.from); at++) {
    if (!inClass('binds', tokens[at]) && !inClass('lets', tokens[at])) continue;
    const whom = mentions.find((m) => m.actor && m.from > at && m.from <= at + 3 && m.to <= kind.from);
    // «дозволив послати в Україну»
    return whom && isProtected(whom.actor) && inClass('lets', tokens[at]) ? null : (whom ?? null);
  }
  return null;
}

/** Before the verb the nearest who could act, after it the first. */
function ownSubject(clause: Clause, kind: Mark, scene: Scene, innermost: boolean): Mention | null {
  const { clauses, mentions, sentence, cues } = scene;
  const able = mentions.filter(
    (m) =>
      m.subject &&
      clauses.of[m.from] === clause.index &&
      !(m.from < kind.to && m.to > kind.from) &&
      // «вишколом ЗСУ займуться британці»
      !(m.from === kind.to && isProtected(m.actor)) &&
      // «готові за підтримки США, які …»: there it acts only in what follows.
      !(m.relative && m.kind === 'name' && sentence.tokens[m.to]?.text === ',') &&
      // «серед тих, хто надішле»: stands for whoever is meant above.
      !(m.from === clause.from && m.kind === 'generic' && inClass('those', sentence.tokens[m.from - 2])),
  );
  const instead = able.find((m) => denied(m, sentence));
  if (instead) return corrected(instead, scene) ?? (able.find((m) => !denied(m, sentence)) || null);
  const oblique = recipientOf(clause, kind, scene) ?? holderOf(clause, kind, scene) ?? agentOf(clause, scene);
  if (oblique) return oblique;
  if (able.length === 0) return expectedOf(clause, scene) ?? deciderOf(clause, scene);
  const listed = able.find((m) => m.listed);
  if (listed) return listed;
  const inside = cues.filter((cue) => clauses.of[cue.from] === clause.index);
  const gapped = innermost ? gap(kind, able, scene) : null;
  if (gapped) return gapped;
  const verb =
    inside.find((cue) => cue.weight >= ATTITUDE) ?? inside.find((cue) => cue.rule !== 'past') ?? inside[0];
  const pivot = verb?.from ?? kind.from;
  const before = able.filter((m) => m.to <= pivot);
  const nominal = before.findLast((m) => m.actor || m.kind === 'generic' || m.name);
  if (nominal) return nominal;
  const after = able.find((m) => m.from >= pivot && (m.actor || m.kind === 'generic' || m.name));
  // "send troops to help secure Ukraine": in English an object.
  if (after && sentence.lang === 'en' && (isProtected(after.actor) || after.actor === 'COALITION'))
    return null;
  if (before.length && before.at(-1)!.kind !== 'generic') return null;
  // «Фрегат, за її словами, дасть Португалія»: after its verb no list of objects goes on.
  const parted = verb !== undefined && verb.from >= kind.to;
  return after && !(innermost && !parted && objectList(after, kind, sentence)) ? after : null;
}

/** «Литва дасть піхоту, Данія літаки»: another's verb holds for whoever stands right before what he brings. */
function gap(kind: Mark, able: readonly Mention[], { sentence, mentions }: Scene): Mention | null {
  const { tokens, marks } = sentence;
  const who = able.findLast((m) => m.to <= kind.from);
  if (!who || !/^(?:name|capital|demonym)$/.test(who.kind)) return null;
  const before = tokens[tokens[who.from - 1]?.norm === 'the' ? who.from - 2 : who.from - 1];
  if (before?.text !== ',' && !inClass('joins', before) && !inClass('contrasts', before)) return null;
  if (mentions.some((m) => m !== who && m.to > who.to && m.from < kind.from)) return null;
  const near = tokens.slice(who.to, kind.from);
  if (near.length > 3 || near.some((token) => token.kind === 'mark' && !isQuote(token.text))) return null;
  if (
    marks.some((m) => /^(?:cue|give|negation|say|hope)$/.test(m.tag) && m.from >= who.to && m.to <= kind.from)
  )
    return null;
  const first = marks.find((m) => m.tag === 'kind' && m.value !== 'none' && m.to <= who.from);
  return first ? who : null;
}

const isQuote = (text: string): boolean => /^["«„“-]$/.test(text);

/** «пошле не Литва, а Данія», «Литва, а не Данія». */
function denied({ from, kind }: Mention, { tokens }: Sentence): boolean {
  return kind !== 'generic' && inClass('not', tokens[from - 1]);
}

/** Who is said to act instead: «не Литва, а Данія». */
function corrected({ to }: Mention, { mentions, sentence: { tokens } }: Scene): Mention | null {
  if (tokens[to]?.text !== ',' || !inClass('instead', tokens[to + 1])) return null;
  return mentions.find((m) => m.from === to + 2 && m.subject) ?? null;
}

/** «готові дати солдатів, літаки США»: what follows the contribution within its own list is no subject. */
function objectList(mention: Mention, kind: Mark, { tokens, marks }: Sentence): boolean {
  if (mention.from < kind.to) return false;
  // «Про готовність дати солдатів і зброю заявили 26 країн»
  if (marks.some((m) => m.tag === 'say' && m.to === mention.from)) return false;
  if (tokens.slice(kind.to, mention.from).some((t) => t.text === '(')) return true;
  return marks.some((m) => m.tag === 'kind' && m.from >= kind.to && m.to <= mention.from);
}

/** Leaves those who can hold a position: the coalition for its members, whom Ukraine signs with for Ukraine. */
function counted(found: readonly Mention[], kind: Mark, cue: Cue, scene: Scene): Subject {
  const { mentions, sentence, coalition } = scene;
  const [first] = found;
  if (first?.actor?.length !== 2 && notAllOfThem(cue, scene)) return 'nobody';
  if (!first) {
    const list = listedAfter(kind, cue, scene);
    if (list.length > 1) return list;
    const named = instances(kind, scene);
    return named.length === 0 && leaders(kind, cue, scene) ? 'allies' : named;
  }
  if (notAll(first, sentence) || polled(first, sentence) || notAmong(first, sentence)) return 'nobody';
  if (first.kind === 'generic') {
    const joins = joiner(first, scene) ?? alliesOf(first, scene) ?? unionOf(first, scene);
    if (joins) return isProtected(joins.actor) ? 'nobody' : [joins];
    const listing = memberOf(first, scene);
    if (listing.length > 0) return listing;
    // «кількість країн, готових послати війська»
    if (inClass('how many of them', sentence.tokens[first.from - 1])) return 'nobody';
    const named = [
      appositionOf(first, scene) ?? [],
      headlined(first, scene),
      listedAfter(kind, cue, scene),
      examplesOf(first, scene),
      instances(kind, scene),
      spelt(kind, cue, scene),
    ].find((list) => list.length > 0);
    if (named) return named;
    // «Важливо, щоб серед країн, готових послати війська, були великі»
    if (inClass('among', sentence.tokens[first.from - 1])) return 'nobody';
    return coalition && inClass('members', sentence.tokens[first.from]) && !someOf(first, sentence)
      ? [{ ...first, actor: 'COALITION' }]
      : 'allies';
  }
  const members = first.kind === 'count' ? (appositionOf(first, scene) ?? listedAfter(kind, cue, scene)) : [];
  if (members.length > 1) return members;
  const some = first.kind === 'count' ? examplesOf(first, scene) : [];
  if (some.length > 1 && !coalition) return some;
  const all = [...found.filter((m) => m.actor), ...some];
  if (all.length === 0) return [];
  const free = all.filter((m) => !isProtected(m.actor));
  if (free.length) return free;
  const partner =
    kind.value === 'legal_guarantee' && all[0]?.actor === 'UA' && cue.reading === 'committed'
      ? partnerOf(kind, mentions, sentence)
      : null;
  return partner ? [partner] : 'nobody';
}

/** «Главы европейских армий разработали план», "several ministers said they might": many, of no state in particular. */
function leaders(kind: Mark, cue: Cue, { clauses, mentions, sentence: { tokens } }: Scene): boolean {
  const { from } = clauses.all[clauses.of[cue.from]!]!;
  for (let i = from; i < Math.min(cue.from, kind.from); i++)
    if (inClass('those who lead', tokens[i]))
      return !mentions.some((m) => m.actor && (m.from === i + 1 || (m.from <= i && m.to > i)));
  return false;
}

/** «не всі учасники готові»: says of nobody that they are. */
function notAll({ from, actor }: Mention, { tokens }: Sentence): boolean {
  // "no other members of the coalition"
  if (actor === 'COALITION')
    for (let at = from - 1; at >= Math.max(0, from - 6) && tokens[at]!.kind === 'word'; at--)
      if (tokens[at]!.norm === 'no') return true;
  return [from - 1, from - 2, from - 3].some(
    (at) => inClass('all', tokens[at]) && inClass('not', tokens[at - 1]),
  );
}

/** «Не всі з них відправлять», «Коаліція: не всі відправлять». */
function notAllOfThem(cue: Cue, { clauses, sentence: { tokens } }: Scene): boolean {
  const { from } = clauses.all[clauses.of[cue.from]!]!;
  return tokens
    .slice(from, cue.from)
    .some((token, i) => inClass('all', token) && inClass('not', tokens[from + i - 1]));
}

/** "not among the countries ready to send troops": says of somebody that he is not. */
function notAmong({ from }: Mention, { tokens }: Sentence): boolean {
  const at = [from - 1, from - 2].find((i) => inClass('among', tokens[i]));
  return at !== undefined && inClass('not', tokens[at - 1]);
}

/** «більшість італійців», "most Italians": what a poll finds is no state's position. */
function polled({ from, kind }: Mention, { tokens }: Sentence): boolean {
  return (
    kind === 'demonym' &&
    [1, 2].some((back) => inClass('most of', tokens[from - back]) || tokens[from - back]?.text === '%')
  );
}

/** «деякі європейські країни»: not the coalition as a whole. */
const someOf = ({ from }: Mention, { tokens }: Sentence): boolean =>
  [1, 2, 3].some((back) => inClass('some and not all', tokens[from - back]));

/** "Denmark joins countries offering troops": who joins them. */
function joiner({ from }: Mention, { mentions, sentence: { tokens } }: Scene): Mention | null {
  const verb = [from - 1, from - 2].find((at) => inClass('joins in', tokens[at]));
  const who = mentions.find((m) => m.to === verb);
  return who?.subject && who.actor && !isProtected(who.actor) ? who : null;
}

/** "the United States and its European allies": of the two only the state is anybody. */
function alliesOf({ from }: Mention, { mentions, sentence: { tokens } }: Scene): Mention | null {
  let at = from - 1;
  while (
    mentions.some((m) => m.kind === 'generic' && m.to === at + 1) ||
    /(?:ські|цькі|ские)$/.test(tokens[at]?.norm ?? '')
  )
    at--;
  // «США та інші європейські країни»
  const others = inClass('and others', tokens[at + 1]) ? at : inClass('and others', tokens[at]) ? at - 1 : -1;
  const and = inClass('possessive', tokens[at])
    ? at - 1
    : inClass('some of a thing', tokens[others])
      ? others - 1
      : others;
  if (!inClass('and', tokens[and])) return null;
  return mentions.find((m) => m.to === and && m.actor?.length === 2) ?? null;
}

/** «Держави-члени ЄС можуть розширити мандат»: the Union, which acts by them. */
function unionOf({ to }: Mention, { mentions, sentence: { tokens } }: Scene): Mention | null {
  if (tokens[to]?.text !== '-' || !inClass('members', tokens[to + 1])) return null;
  return mentions.find((m) => m.from === to + 2 && m.actor === 'EU') ?? null;
}

/** «серед країн», «до числа країн», «належить до країн» */
const listed = (at: number, tokens: Sentence['tokens']): boolean =>
  inClass('on the list', tokens[at]) ||
  (inClass('belongs to', tokens[at]) && inClass('is one of', tokens[at - 1]));

/** «Греції немає серед держав, які готові», «Чехія не належить до країн, що пошлють»: whoever is said to be none of them. */
export function excludedFrom(cue: Cue, { mentions, sentence: { tokens } }: Scene): Mention[] {
  const list = mentions.findLast(
    (m) => m.kind === 'generic' && m.to <= cue.from && cue.from - m.to <= NEAR_LIST,
  );
  const at = list && [list.from - 1, list.from - 2].find((i) => listed(i, tokens));
  if (at === undefined) return [];
  const who = mentions.findLast((m) => m.to <= at && at - m.to <= NEAR_LIST && m.actor?.length === 2);
  if (!who || isProtected(who.actor)) return [];
  const not = tokens
    .slice(who.to, at)
    .some((token) => inClass('not', token) || inClass('there is no', token));
  return not ? [who] : [];
}

/** How far before the list stands whoever is on it. */
const NEAR_LIST = 4;

/** "Italy and Greece are among the countries that …", «Турция входит в список стран, готовых …»: those who belong to them. */
function memberOf({ from }: Mention, { mentions, sentence }: Scene): Mention[] {
  const { tokens, lang } = sentence;
  const at = [from - 1, from - 2].find((i) => listed(i, tokens));
  if (at === undefined) return [];
  const who = mentions.findLastIndex((m) => m.to <= at && m.subject && m.actor !== null);
  if (who < 0 || at - mentions[who]!.to > NEAR_LIST) return [];
  const between = tokens.slice(mentions[who]!.to, at);
  // «Литва серед країн, які …», «Норвегія належить до країн»: Slavic needs no «is».
  const bare = lang !== 'en' && between.every(({ text }) => /^[—–-]$/.test(text));
  if (!bare && !between.some((token) => inClass('is one of', token))) return [];
  return group(mentions, who, sentence).filter((m) => m.actor && !isProtected(m.actor));
}

/** «Україна уклала угоду з Португалією»: whom Ukraine signed it with. */
function partnerOf(kind: Mark, mentions: readonly Mention[], { tokens }: Sentence): Mention | null {
  return (
    mentions.find(
      (m) =>
        m.from >= kind.from &&
        m.actor !== null &&
        !isProtected(m.actor) &&
        inClass('with or between', tokens[m.from - 1]),
    ) ?? null
  );
}
