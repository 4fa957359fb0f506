import type { Token } from '../language/tokens.ts';
import type { Size } from '../news.ts';
import type { Sentence } from './document.ts';

export interface SizeFound {
  readonly size: Size;
  readonly from: number;
  readonly to: number;
}

const SMALL: readonly (readonly [RegExp, number])[] = [
  [/^(?:один|одна|одну|одної|one)$/, 1],
  [/^(?:дв(?:а|і|ох|е|ух|ом|ум)|two)$/, 2],
  [/^(?:три|трьох|трех|трем|three)$/, 3],
  [/^(?:чотир\p{L}*|четыр(?:е|ех|ем)|four)$/u, 4],
  [/^(?:п[яе]т(?:ь|и|ьох|ьома)|пят(?:ь|и)|five)$/, 5],
  [/^(?:шіст(?:ь|и|ьох)|шест(?:ь|и)|six)$/, 6],
  [/^(?:сім|семи|сьох|семь|seven)$/, 7],
  [/^(?:вісім|восьми|восем\p{L}*|eight)$/u, 8],
  [/^(?:девят(?:ь|и|ьох)|nine)$/, 9],
  [/^(?:десят(?:ь|и|ьох)|десяти|ten|десяток|десятка)$/, 10],
  [/^(?:дванадцят\p{L}*|двенадцат\p{L}*|twelve|dozen)$/u, 12],
  [/^(?:пятнадцят\p{L}*|пятнадцат\p{L}*|fifteen)$/u, 15],
  [/^(?:двадцят\p{L}*|двадцат\p{L}*|twenty)$/u, 20],
  [/^(?:тридцят\p{L}*|тридцат\p{L}*|thirty)$/u, 30],
  [/^(?:сорок\p{L}?|forty)$/u, 40],
  [/^(?:пятдесят\p{L}*|пятьдесят|пятидесяти|fifty)$/u, 50],
  [/^(?:сто|ста|сотню|сотня|hundred)$/, 100],
  [/^(?:півсотн\p{L}*|полсотн\p{L}*)$/u, 50],
  [/^(?:пятсот|півтисяч\p{L}*)$/u, 500],
  [/^(?:двісті|двохсот|двести|двухсот)$/, 200],
  [/^(?:триста|трьохсот|трехсот)$/, 300],
  [/^(?:чотириста|четыреста)$/, 400],
  [/^(?:пятсот|пятьсот|пятисот)$/, 500],
];
const SCALE: readonly (readonly [RegExp, number])[] = [
  [/^(?:тисяч\p{L}*|тыс\p{L}*|тис|thousand\p{L}*|тисячн\p{L}*)$/u, 1000],
  [/^(?:сотн\p{L}*|сотен|сотень|hundred\p{L}*)$/u, 100],
];
const FEW = /^(?:кілька|декілька|кількох|декількох|кількома|несколько|нескольких|several|few)$/;
const TENS = /^(?:десятк(?:и|ів|ам|ами)|десятков|десятки|tens)$/;
const PEOPLE =
  /^(?:військов|солдат|людей|люд|осіб|бійц|бійці|миротвор|інструктор|інженер|службов|вояк|особового|человек|военн|бойц|инструктор|инженер|troop|soldier|people|personnel|peacekeep|instructor|engineer|men|servicem|member|forces|контингент|офіцер|офицер|штик|фахівц|планувал|planners|staff|піхот|десант)/;
const UP_TO = /^(?:до|максимум|under)$/;

/** Numbers of people in a sentence, as smallest and largest. */
export function sizesOf(sentence: Sentence): SizeFound[] {
  const { tokens } = sentence;
  const out: SizeFound[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = at(tokens, i);
    if (!found) continue;
    if (counted(tokens, found)) out.push(found);
    i = found.to - 1;
  }
  return out;
}

function at(tokens: readonly Token[], i: number): SizeFound | null {
  const norm = tokens[i]!.norm;
  const next = tokens[i + 1];
  if (FEW.test(norm) && next) {
    let to = i + 1;
    if (next.norm === 'a') to++;
    const scale = scaleOf(tokens[to]);
    if (scale)
      return { size: scale === 1000 ? [2000, 9000] : [200, 900], from: i, to: skipOf(tokens, to + 1) };
    return null;
  }
  if (TENS.test(norm) && next) {
    const to = next.norm === 'of' ? i + 2 : i + 1;
    if (scaleOf(tokens[to]) === 1000) return { size: [20000, 90000], from: i, to: to + 1 };
    return null;
  }
  if (/^(?:сотні|сотни|hundreds)$/.test(norm)) {
    if (
      scaleOf(tokens[i + 1]) === 1000 ||
      (/^(?:of)$/.test(next?.norm ?? '') && scaleOf(tokens[i + 2]) === 1000)
    )
      return null;
    return { size: [200, 900], from: i, to: skipOf(tokens, i + 1) };
  }
  const first = numberAt(tokens, i);
  if (!first) return null;
  let from = i;
  let to = first.to;
  let low = first.value;
  let high = first.value;
  const link = tokens[to];
  const second = link && /^(?:[-–—]|до|to|and|и|або|чи)$/.test(link.norm) ? numberAt(tokens, to + 1) : null;
  const range =
    second && (/^[-–—]$/.test(link!.text) || /^(?:від|от|from|between)$/.test(tokens[i - 1]?.norm ?? ''));
  if (second && range) {
    high = second.value;
    to = second.to;
    if (!first.scaled && second.scaled && low < high / 100) low *= second.scale;
  } else if (
    UP_TO.test(tokens[i - 1]?.norm ?? '') ||
    (tokens[i - 1]?.norm === 'to' && tokens[i - 2]?.norm === 'up')
  ) {
    low = 0;
    from = i - 1;
  } else if (tokens[i - 2]?.norm === 'не' && /^(?:більше|больше|більш)$/.test(tokens[i - 1]?.norm ?? '')) {
    low = 0;
    from = i - 2;
  }
  if (high < 20) return null;
  return { size: [low, high], from, to };
}

const seen = new Map<string, number | null>();

/** The same few thousand words come again and again: each is tried against the patterns once. */
function smallNumber(norm: string): number | null {
  const known = seen.get(norm);
  if (known !== undefined) return known;
  if (seen.size > 20_000) seen.clear();
  const value = SMALL.find(([pattern]) => pattern.test(norm))?.[1] ?? null;
  seen.set(norm, value);
  return value;
}

interface NumberFound {
  readonly value: number;
  readonly to: number;
  readonly scaled: boolean;
  readonly scale: number;
}

function numberAt(tokens: readonly Token[], i: number): NumberFound | null {
  const token = tokens[i];
  if (!token) return null;
  let value: number | null = null;
  let to = i + 1;
  if (token.kind === 'number') {
    const groups = /^\d{1,3}(?:[.,]\d{3})+$/.test(token.norm);
    value = groups ? Number(token.norm.replace(/[.,]/g, '')) : Number(token.norm.replace(',', '.'));
    while (
      !groups &&
      tokens[to]?.kind === 'number' &&
      /^\d{3}$/.test(tokens[to]!.norm) &&
      value < 1000 &&
      Number.isInteger(value)
    ) {
      value = value * 1000 + Number(tokens[to]!.norm);
      to++;
    }
    if (!Number.isFinite(value)) return null;
  } else if (token.kind === 'word') {
    value = smallNumber(token.norm);
    if (value === null && /^пів(?:тори|тора)?$|^полтор/.test(token.norm))
      value = token.norm === 'пів' ? 0.5 : 1.5;
    if (value === null && /^(?:десятитисячн|десятитысячн)/.test(token.norm))
      return { value: 10000, to, scaled: true, scale: 1000 };
    if (
      value === null &&
      /^тисяч|^тысяч/.test(token.norm) &&
      (/^(?:тисячу|тисяча|тысячу|тысяча)$/.test(token.norm) ||
        /^(?:до|понад|близько|около|более)$/.test(tokens[i - 1]?.norm ?? ''))
    )
      return { value: 1000, to, scaled: true, scale: 1000 };
  }
  if (value === null) return null;
  if (
    /^[-–]$/.test(tokens[to]?.text ?? '') &&
    tokens[to]!.glued &&
    /^(?:тисячн|тысячн|тис|тыс)/.test(tokens[to + 1]?.norm ?? '')
  ) {
    return { value: value * 1000, to: to + 2, scaled: true, scale: 1000 };
  }
  const scale = scaleOf(tokens[to]);
  if (scale) {
    to++;
    if (tokens[to]?.text === '.') to++;
    return { value: value * scale, to, scaled: true, scale };
  }
  if (token.kind === 'word' && value < 20) return { value, to, scaled: false, scale: 1 };
  return { value, to, scaled: value >= 1000, scale: 1 };
}

function scaleOf(token: Token | undefined): number | null {
  if (!token) return null;
  return SCALE.find(([pattern]) => pattern.test(token.norm))?.[1] ?? null;
}

function skipOf(tokens: readonly Token[], to: number): number {
  return tokens[to]?.norm === 'of' ? to + 1 : to;
}

/** Whether what is counted are people: the noun follows, or stands right before («контингент до 30 тисяч»). */
function counted(tokens: readonly Token[], { from, to, size }: SizeFound): boolean {
  const after = tokens.slice(to, to + 5).map((token) => token.norm);
  if (
    /^(?:%|км|кілометр|міль|метр|євро|дол|долар|грн|фунт|млрд|млн|мільйон|мільярд|год|рок|рік|днів|квадрат|kilomet|mile|euro|dollar|billion|million|дрон|ракет|кораб|літак|безпілот|тонн|країн|держав|стран|nation|countr|українськ|украинск|ukrainian)/.test(
      after[0] ?? '',
    )
  )
    return false;
  if (/^[€$£]$/.test(tokens[from - 1]?.text ?? '')) return false;
  if (
    after
      .slice(0, 4)
      .some((norm) =>
        /^(?:українськ|украинск|ukrainian|зсу|російськ|российск|russian|північнокорейськ)/.test(norm),
      )
  )
    return false;
  if (after.some((norm) => PEOPLE.test(norm))) return true;
  const before = tokens.slice(Math.max(0, from - 11), from).map((token) => token.norm);
  return (
    size[1] >= 100 &&
    before.some((norm) => PEOPLE.test(norm) || /^(?:чисельн|сил|численн|size|force|бригад|рот)/.test(norm))
  );
}
