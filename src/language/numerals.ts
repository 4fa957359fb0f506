import type { Token } from './tokens.ts';
import { byToken } from './words.ts';

/** A number as words or digits give it; `from` inclusive, `to` exclusive. */
export interface Numeral {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
  /** Written with a word for thousand, hundred or ten, or with a decimal mark or groups: no year, no house number. */
  readonly scaled: boolean;
}

/** Cardinal numbers in all cases, collective ones, Ukrainian, Russian, English: value | forms. */
const CARDINALS = `
1 | один одна одне одно одну одного одній одної одному одним одними однією одной одною одном one
2 | два дві двох двом двома двоє две двух двум двумя двое двоих two
3 | три трьох трьом трьома троє трех трем тремя трое троих three
4 | чотири чотирьох чотирьом чотирма чотирьома четверо четыре четырех четырем четырьмя четверых four
5 | пять пяти пятьох пятьом пятьма пятьома пятеро пятью пятерых five
6 | шість шести шістьох шістьом шістьма шістьома шестеро шесть шестью шестерых six
7 | сім семи сімох сімом сьома сімома семеро семь семью семерых seven
8 | вісім восьми вісьмох вісьмом вісьма вісьмома восьмеро восемь восемью восьмью восьмерых eight
9 | девять девяти девятьох девятьом девятьма девятьома девятеро девятью девятерых nine
10 | десять десяти десятьох десятьом десятьма десятьома десятеро десятью десятерых десяток десятка десятку десятком ten
11 | eleven
12 | twelve дюжина дюжину дюжини дюжины
13 | thirteen
14 | fourteen
15 | fifteen
16 | sixteen
17 | seventeen
18 | eighteen
19 | nineteen
20 | twenty
30 | thirty
40 | сорок сорока сорокох сорокеро forty
50 | пятидесяти пятьюдесятью півсотні півсотню півсотнею полсотни fifty
60 | шестидесяти шестьюдесятью sixty
70 | семидесяти семьюдесятью seventy
80 | восьмидесяти восьмьюдесятью восемьюдесятью eighty
90 | девяносто девяноста ninety
100 | сто ста стам стами
150 | півтораста полтораста полутораста
200 | двісті двохсот двомстам двомастами двохстах двести двухсот двумстам двумястами двухстах
300 | триста трьохсот трьомстам трьомастами трьохстах трехсот тремстам тремястами трехстах
400 | чотириста чотирьохсот чотирьомстам чотирмастами чотирьохстах четыреста четырехсот четыремстам четырьмястами
500 | півтисячі полтысячи пятьсот
600 | шестьсот
700 | семьсот
800 | восемьсот восьмисот
900 | девятьсот`;
/** Stems that decline alike; their endings follow. */
const TEENS = `11 одинадцят одиннадцат 12 дванадцят двенадцат 13 тринадцят тринадцат 14 чотирнадцят четырнадцат
15 пятнадцят пятнадцат 16 шістнадцят шестнадцат 17 сімнадцят семнадцат 18 вісімнадцят восемнадцат
19 девятнадцят девятнадцат 20 двадцят двадцат 30 тридцят тридцат 50 пятдесят пятьдесят 60 шістдесят шестьдесят
70 сімдесят семьдесят 80 вісімдесят восемьдесят`;
const TEEN_ENDINGS = ['', 'ь', 'и', 'ьох', 'ьом', 'ьма', 'ьома', 'ью', 'еро', 'ком', 'ка', 'ку', 'ок'];
const HUNDREDS = `500 пят пяти 600 шіст шести 700 сім семи 800 вісім восьми 900 девят девяти`;
const HUNDRED_ENDINGS = ['сот', 'ьмастами', 'стам', 'стах'];

/** What multiplies the number before it: `one` and `some` are the word's own value alone, singular and plural. */
const SCALES = `
10 | десятка десятку десятком | десятки десятків десяткам десятками десятков tens
12 | dozen | dozens
100 | сотня сотню сотнею сотней сотне hundred | сотні сотень сотням сотнями сотнях сотни сотен сот hundreds
1000 | тисяча тисячу тисячею тисячний тисячного тысяча тысячу тысяче тысячей тысячею тысячный тысячного thousand | тисячі тисяч тисячам тисячами тисячах тысячи тысяч тысячам тысячами тысячах thousands
1000 | тис тыс k | тис тыс k
1000000 | мільйон миллион million млн | мільйони мільйонів миллионы миллионов millions млн
1000000000 | мільярд миллиард billion млрд | мільярди мільярдів миллиарды миллиардов млрд`;

/** «кілька тисяч»: two to nine of them. */
const FEW = new Set(
  'кілька декілька кількох декількох кільком кількома декількома несколько нескольких нескольким several few'.split(
    ' ',
  ),
);
const FUSED: Readonly<Record<string, readonly [number, number]>> = {
  кількасот: [200, 900],
  кількадесят: [20, 90],
  кільканадцять: [11, 19],
  кільканадцяти: [11, 19],
};
const HALVES: Readonly<Record<string, number>> = {
  пів: 0.5,
  півтори: 1.5,
  півтора: 1.5,
  півтору: 1.5,
  полтора: 1.5,
  полторы: 1.5,
  полутора: 1.5,
  half: 0.5,
};
/** First halves of «п'ятитисячний», «десятитысячный». */
const FUSED_STEMS = `0.5 пів 1 одно 1.5 півтора полутора 2 дво двох двух 3 три трьох трех 4 чотирьох четырех 5 пяти 6 шести 7 семи
8 восьми 9 девяти 10 десяти 12 дванадцяти двенадцати 15 пятнадцяти пятнадцати 20 двадцяти двадцати
25 двадцятипяти двадцатипяти 30 тридцяти тридцати 40 сорока 50 пятдесяти пятидесяти 100 сто 150 півтораста`;
const THOUSAND_STRONG =
  /^(?:тисячн|тысячн)(?:ий|ого|ому|им|а|у|ою|ої|ій|е|і|их|ими|ый|ым|ом|ая|ую|ой|ое|ые|ых|ыми)$/;
const FUSED_THOUSAND = /^(\p{L}+)(?:тисячн|тысячн)\p{L}{1,3}$/u;

const words = new Map<string, number>();
const scales = new Map<string, { readonly value: number; readonly plural: boolean }>();
const stems = new Map<string, number>();

for (const [value, forms] of rows(CARDINALS)) for (const form of forms) words.set(form, value);
for (const [value, stem] of pairs(TEENS)) for (const ending of TEEN_ENDINGS) words.set(stem + ending, value);
for (const [value, stem] of pairs(HUNDREDS)) for (const end of HUNDRED_ENDINGS) words.set(stem + end, value);
for (const [value, stem] of pairs(FUSED_STEMS)) stems.set(stem, value);
for (const line of SCALES.trim().split('\n')) {
  const [value, one, some] = line.split('|') as [string, string, string];
  for (const form of some.trim().split(' ')) scales.set(form, { value: Number(value), plural: true });
  for (const form of one.trim().split(' ')) scales.set(form, { value: Number(value), plural: false });
}

function* rows(table: string): Generator<[number, string[]]> {
  for (const line of table.trim().split('\n')) {
    const [value, forms] = line.split('|') as [string, string];
    yield [Number(value), forms.trim().split(' ')];
  }
}

function* pairs(table: string): Generator<[number, string]> {
  let value = 0;
  for (const word of table.split(/\s+/)) {
    if (Number(word)) value = Number(word);
    else yield [value, word];
  }
}

/** Before these «тисячі» and «сотні» are genitives of one: «до тисячі», «близько сотні», «цієї тисячі». */
const GENITIVE =
  /^(?:до|від|от|понад|близько|біля|коло|менше|менш|більше|більш|щонайменше|щонайбільше|около|свыше|порядка|более|менее|больше|меньше|з|зі|із|с|ніж|чем|цієї|тієї|этой|той|однієї|одной|кожної|пів|по)$/;
const ONE_OR_SOME = /^(?:тисячі|тысячи|сотні|сотни)$/;

/** The number that begins at a token, a range where one is named, or null. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | null {
  const first = valueAt(tokens, at);
  if (!first) return null;
  const link = tokens[first.to];
  const second = link && joins(link, tokens[at - 1]) ? valueAt(tokens, first.to + 1) : null;
  if (!second || second.low !== second.high) return { ...first, from: at };
  const low =
    first.scale === 1 && first.high * second.scale < second.high ? first.low * second.scale : first.low;
  if (low >= second.high) return { ...first, from: at };
  return { low, high: second.high, from: at, to: second.to, scaled: first.scaled || second.scaled };
}

/** «10–15», «від 10 до 15», "10 to 15", «сто чи двісті». */
function joins(link: Token, before: Token | undefined): boolean {
  if (/^[-–—]$/.test(link.text) || /^(?:to|або|чи|или|or)$/.test(link.norm)) return true;
  if (link.norm === 'до') return /^(?:від|от)$/.test(before?.norm ?? '');
  return (
    (link.norm === 'and' && before?.norm === 'between') ||
    (/^(?:і|й|та|и)$/.test(link.norm) && /^(?:між|между)$/.test(before?.norm ?? ''))
  );
}

/** Every word that a number may begin with; most words of a text are none. */
const BEGINS: ReadonlySet<string> = new Set([
  ...words.keys(),
  ...scales.keys(),
  ...FEW,
  ...Object.keys(FUSED),
  ...Object.keys(HALVES),
]);

/** Whether a number may begin with a word or digits. */
export const beginsNumber = (norm: string): boolean =>
  /^\p{N}/u.test(norm) || BEGINS.has(norm) || (norm.length >= 8 && /т[иы]сячн/.test(norm));

const mayBegin = byToken(({ norm }) => beginsNumber(norm));

interface Value {
  readonly low: number;
  readonly high: number;
  readonly to: number;
  readonly scaled: boolean;
  /** What the last word multiplied by: «15 тисяч» lends it to the 10 of «10–15 тисяч». */
  readonly scale: number;
}

function valueAt(tokens: readonly Token[], at: number): Value | null {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'number') return digits(tokens, at);
  if (!mayBegin(token)) return null;
  const { norm } = token;
  const fused = FUSED[norm];
  if (fused) return { low: fused[0], high: fused[1], to: at + 1, scaled: true, scale: 1 };
  if (FEW.has(norm)) return several(tokens, at + 1, 2, 9);
  if (scales.has(norm)) return bare(tokens, at);
  const thousands = FUSED_THOUSAND.exec(norm);
  const stem = thousands ? stems.get(thousands[1]!) : undefined;
  if (stem !== undefined)
    return { low: stem * 1000, high: stem * 1000, to: at + 1, scaled: true, scale: 1000 };
  return spelled(tokens, at);
}

/** «кілька десятків тисяч»: a vague number of tens, hundreds, thousands. */
function several(tokens: readonly Token[], from: number, least: number, most: number): Value | null {
  let [to, scale] = [from, 1];
  for (;;) {
    const next = tokens[to]?.norm === 'of' ? to + 1 : to;
    const step = scales.get(tokens[next]?.norm ?? '');
    if (!step) break;
    scale *= step.value;
    to = next + 1;
    if (tokens[to]?.text === '.' && tokens[to]!.glued && /^(?:тис|тыс)$/.test(tokens[to - 1]!.norm)) to++;
  }
  if (scale === 1) return null;
  if (tokens[to]?.norm === 'of') to++;
  return { low: least * scale, high: most * scale, to, scaled: true, scale };
}

/** «тисяча», «до тисячі», «тисячі», «тисяч п'ять». */
function bare(tokens: readonly Token[], at: number): Value | null {
  const { value, plural } = scales.get(tokens[at]!.norm)!;
  if (/^(?:тис|тыс|k|млн|млрд)$/.test(tokens[at]!.norm)) return null;
  const before = tokens[at - 1]?.norm ?? '';
  const next = valueAfter(tokens, at + 1);
  if (plural && next && next.high < 100) {
    const total = next.high * value;
    return { low: total, high: total, to: next.to, scaled: true, scale: value };
  }
  if (plural && !(GENITIVE.test(before) && ONE_OR_SOME.test(tokens[at]!.norm)))
    return several(tokens, at, 2, 9);
  const rest = next && next.high < value ? next : null;
  const total = value + (rest?.high ?? 0);
  return { low: total, high: total, to: rest?.to ?? at + 1, scaled: true, scale: value };
}

/** A smaller number that adds to the one before: «тисяча двісті», "hundred and twenty". */
function valueAfter(tokens: readonly Token[], at: number): Value | null {
  const from = tokens[at]?.norm === 'and' ? at + 1 : at;
  return tokens[from]?.kind === 'word' && words.has(tokens[from]!.norm) ? spelled(tokens, from) : null;
}

function spelled(tokens: readonly Token[], at: number): Value | null {
  let [sum, to] = [0, at];
  let room = Number.POSITIVE_INFINITY;
  const half = HALVES[tokens[at]!.norm];
  if (half !== undefined) {
    const next = tokens[at + 1]?.norm === 'a' ? at + 2 : at + 1;
    if (scales.has(tokens[next]?.norm ?? '')) return scaled(tokens, next, half);
    // «полторы-две сотни»: the range's end says what of.
    const end = /^[-–—]$/.test(tokens[next]?.text ?? '') ? valueAt(tokens, next + 1) : null;
    return end && end.scale > 1 ? { low: half, high: half, to: next, scaled: false, scale: 1 } : null;
  }
  for (let value = words.get(tokens[to]?.norm ?? ''); value !== undefined && value < room; ) {
    sum += value;
    room = value >= 100 ? 100 : value >= 20 ? 10 : 0;
    to++;
    const glued = tokens[to]?.text === '-' && /[a-z]$/.test(tokens[to - 1]!.norm) ? 1 : 0;
    value = words.get(tokens[to + glued]?.norm ?? '');
    if (value !== undefined && value < room) to += glued;
  }
  return to === at ? null : scaled(tokens, to, sum);
}

function digits(tokens: readonly Token[], at: number): Value | null {
  const { norm } = tokens[at]!;
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(norm);
  let value = grouped ? Number(norm.replace(/[.,]/g, '')) : Number(norm.replace(',', '.'));
  let to = at + 1;
  let group = grouped;
  while (!grouped && /^\d{1,3}$/.test(tokens[to - 1]!.norm) && /^\d{3}$/.test(tokens[to]?.norm ?? '')) {
    value = value * 1000 + Number(tokens[to]!.norm);
    group = true;
    to++;
    if (to - at > 3) return null;
  }
  if (!Number.isFinite(value)) return null;
  if (/^[-–]$/.test(tokens[to]?.text ?? '') && THOUSAND_STRONG.test(tokens[to + 1]?.norm ?? ''))
    return { low: value * 1000, high: value * 1000, to: to + 2, scaled: true, scale: 1000 };
  const found = scaled(tokens, to, value);
  return group ? { ...found, scaled: true } : found;
}

/** Multiplies by the words that follow: «тисяч», «сотень», «з половиною тисячі», "and a half thousand". */
function scaled(tokens: readonly Token[], from: number, value: number): Value {
  let [to, total, last] = [from, value, 1];
  const halved = halfAfter(tokens, to);
  if (halved && scales.has(tokens[halved]?.norm ?? '')) {
    total += 0.5;
    to = halved;
  }
  for (let step = scales.get(tokens[to]?.norm ?? ''); step; step = scales.get(tokens[to]?.norm ?? '')) {
    total *= step.value;
    last *= step.value;
    to++;
    if (tokens[to]?.text === '.' && tokens[to]!.glued && step.value >= 1000) to++;
    if (to - from > 4) break;
  }
  const rest = last > 1 ? valueAfter(tokens, to) : null;
  if (rest && rest.high < last)
    return { low: total + rest.high, high: total + rest.high, to: rest.to, scaled: true, scale: last };
  return { low: total, high: total, to, scaled: last > 1, scale: last };
}

function halfAfter(tokens: readonly Token[], at: number): number | null {
  const [a, b, c] = [tokens[at]?.norm, tokens[at + 1]?.norm, tokens[at + 2]?.norm];
  if (/^(?:з|із|с)$/.test(a ?? '') && /^половин/.test(b ?? '')) return at + 2;
  return a === 'and' && b === 'a' && c === 'half' ? at + 3 : null;
}
