import { PEOPLE } from '../actors/people.ts';
import type { Token } from '../language/tokens.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import { holding } from './namesakes.ts';
import { declined, named } from './naming.ts';
import { inClass } from './word-class.ts';

/** Joins an office with its country and its name: «литовський міністр оборони Робертас Каунас» is one mention. */
export function joined(found: readonly Mention[], sentence: Sentence): Mention[] {
  const out: Mention[] = [];
  for (const mention of found) {
    const last = out.at(-1);
    if (last && mention.from < last.to) {
      if (mention.kind === 'person') out.push(mention);
      else if (PLACES.has(mention.kind)) out[out.length - 1] = overlapping(last, mention);
      continue;
    }
    const one = last && together(last, mention, sentence);
    if (one) out[out.length - 1] = one;
    else out.push(mention);
  }
  shared(out, sentence);
  return out.map((mention) => named(ofTheSame(mention, out, sentence), sentence));
}

/** «французький і британський генерали», "the Danish and Dutch ministers": one noun for the offices of both. */
function shared(all: Mention[], { tokens }: Sentence): void {
  for (let i = all.length - 2; i >= 0; i--) {
    const [first, next] = [all[i]!, all[i + 1]!];
    if (first.kind !== 'adjective' || !isOffice(next) || next.head === undefined) continue;
    if (next.from === next.head || !next.actor || !first.actor) continue;
    const gap = tokens.slice(first.to, next.from);
    const listed = gap.length > 0 && gap.every((token) => token.text === ',' || inClass('links', token));
    if (!listed || !/(?:и|і|ї|ы|s)$/.test(tokens[next.head]!.norm)) continue;
    const { kind, subject, head } = next;
    all[i] = { ...first, kind, subject, head };
  }
}

/** "Madrid was sceptical, its foreign minister said": the office of the state named before. */
function ofTheSame(mention: Mention, all: readonly Mention[], { tokens }: Sentence): Mention {
  if (mention.kind !== 'office' || mention.actor) return mention;
  const owned = tokens.slice(Math.max(0, mention.from - 2), mention.from).some(({ norm }) => norm === 'its');
  const state = owned
    ? all
        .slice(0, all.indexOf(mention))
        .find((m) => m.subject && m.actor?.length === 2 && /^(?:name|capital)$/.test(m.kind))
    : null;
  return state ? { ...mention, actor: state.actor } : mention;
}

const PLACES: ReadonlySet<Mention['kind']> = new Set(['adjective', 'name', 'capital', 'demonym'] as const);

/** A state inside an office's own words, or the coalition inside «учасники коаліції». */
function overlapping(last: Mention, mention: Mention): Mention {
  if (isOffice(last) && !last.actor) return { ...last, actor: mention.actor };
  const whole = last.kind === 'generic' || last.kind === 'count';
  return whole && mention.kind === 'name' && mention.actor === 'COALITION' ? mention : last;
}

function isOffice({ kind }: Mention): boolean {
  return kind === 'office' || kind === 'government';
}

/** Two mentions side by side that mean one, or null. */
function together(last: Mention, mention: Mention, sentence: Sentence): Mention | null {
  const { to, actor } = mention;
  const body = mention.from === last.to && (actor === 'NATO' || actor === 'EU');
  if (last.kind === 'generic' && body) return { ...last, to };
  const gap = sentence.tokens.slice(last.to, mention.from);
  if (posted(last, mention, gap, sentence)) return { ...last, to };
  // "a spokesperson for the Greek government", "a spokesman for Emmanuel Macron"
  if (last.kind === 'office' && !last.actor && actor && gap[0]?.norm === 'for') {
    const near = gap.length === 1 || (gap.length === 2 && gap[1]!.norm === 'the');
    if (near && inClass('speaks for', sentence.tokens[last.to - 1])) return { ...last, actor, to };
  }
  if (seated(last, mention, gap, sentence)) return { ...last, actor, to };
  if (!gap.every(beside)) return null;
  // "the minister said London …"
  const says = sentence.marks.some((m) => m.tag === 'say' && m.from >= last.to && m.to <= mention.from);
  if (says) return null;
  if (isOffice(mention) && last.kind === 'adjective' && gap.length <= 2)
    return { ...mention, actor: last.actor, from: last.from };
  // "Starmer's official spokesman"
  if (mention.kind === 'office' && owns(last, sentence) && gap.length <= 2 && mouthpiece(mention, sentence))
    return { ...mention, actor: mention.actor ?? last.actor, from: last.from };
  if (!isOffice(last)) return null;
  const country = mention.kind === 'name' || mention.kind === 'capital' || mention.kind === 'adjective';
  if (country && !last.actor && gap.length <= 5) return { ...last, actor, to };
  if (mention.kind === 'person' && gap.length <= 6)
    return deputises(last, mention, sentence)
      ? { ...last, to, actor: last.actor ?? actor }
      : { ...holder(last, mention), from: last.from, subject: last.subject || mention.subject };
  if (!isOffice(mention) || gap.length > 3) return null;
  // «Сейм дозволив уряду надіслати»
  if (sentence.marks.some((m) => m.tag === 'cue' && m.from >= last.to && m.to <= mention.from)) return null;
  // «генерал стане командувачем»: what he becomes.
  if (gap.some((token) => inClass('takes a post', token))) return null;
  const whole = { ...last, to, actor: last.actor ?? actor };
  return headed(last, mention, gap, sentence)
    ? { ...whole, head: mention.head!, subject: mention.subject }
    : whole;
}

/** «посол України в Туреччині», "US ambassador to NATO": where an envoy is posted is part of the office. */
function posted(last: Mention, mention: Mention, gap: readonly Token[], { marks }: Sentence): boolean {
  return (
    last.kind === 'office' &&
    last.actor !== null &&
    PLACES.has(mention.kind) &&
    gap.length === 1 &&
    inClass('posted to', gap[0]) &&
    marks.some((m) => m.tag === 'rank' && m.value === 'envoy' && m.from >= last.from && m.to <= last.to)
  );
}

/** «речник уряду в Берліні», "the foreign ministry in Paris": an office without a country, and where it sits. */
const seated = (
  last: Mention,
  { kind, actor }: Mention,
  gap: readonly Token[],
  { marks }: Sentence,
): boolean =>
  !last.actor &&
  actor !== 'UA' &&
  kind === 'capital' &&
  gap.length === 1 &&
  inClass('in', gap[0]) &&
  (last.kind === 'government' ||
    marks.some((m) => m.tag === 'rank' && m.value === 'spokes' && m.from >= last.from && m.to <= last.to));

/** Of one person's offices the one the words name. */
function holder(office: Mention, mention: Mention): Mention {
  // A full name beside a verb of speech that the table does not know.
  if (mention.person === null) return { ...mention, actor: mention.actor ?? office.actor };
  const person = holding(mention.person, office.actor);
  return person === null ? mention : { ...mention, person, actor: PEOPLE[person]!.actor };
}

function beside(token: Token): boolean {
  return (
    token.text === '-' ||
    (token.kind === 'word' && !inClass('preposition', token) && !inClass('links', token))
  );
}

/** "Starmer's" */
const owns = ({ kind, name, to }: Mention, { tokens }: Sentence): boolean =>
  kind === 'person' && name !== null && /['’]s?$/.test(tokens[to - 1]!.text);

/** Whether the office is to speak for somebody. */
const mouthpiece = ({ head, from }: Mention, { marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'rank' && m.value === 'spokes' && m.from === (head ?? from));

/** «речник Стармера», «пресс-секретарь премьера Эвики Силини»: somebody unnamed who speaks for the person. */
function deputises(office: Mention, person: Mention, sentence: Sentence): boolean {
  const { tokens } = sentence;
  // «речник прем'єрки Метте Фредеріксен», "spokesperson for Prime Minister Keir Starmer": no spokesman himself.
  if (person.person !== null && mouthpiece(office, sentence))
    return !/spokes|press/.test(PEOPLE[person.person]!.office);
  const noun = tokens[office.head ?? office.from]!.norm;
  return office.kind === 'office' && person.oblique === true && /[а-яіїє]/.test(noun) && !declined(noun);
}

/** «прем'єр-міністр», «урядова речниця»: the second noun is the office; «речник міністра» is the first. */
function headed(last: Mention, mention: Mention, gap: readonly Token[], { tokens }: Sentence): boolean {
  if (mention.head === undefined || mention.kind !== 'office') return false;
  // «речник прем'єр-міністра»: both are one word of the office behind.
  if (gap.length === 1 && gap[0]!.text === '-') return (last.head ?? last.from) === last.to - 1;
  return gap.length === 0 && /ов(?:ий|а|ого|ої|ый|ая|ой)$/.test(tokens[last.head ?? last.from]!.norm);
}
