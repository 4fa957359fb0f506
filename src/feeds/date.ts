import type { Millis } from '../news.ts';

const MONTHS = new Map<string, number>(
  [
    'jan january січ січня січень янв января январь janvier enero januar',
    'feb february лют лютого лютий фев февр февраля февраль',
    'mar march бер березня березень мар марта март',
    'apr april кві квіт квітня квітень апр апреля апрель',
    'may травня травень тра трав мая май',
    'jun june чер черв червня червень июн июня июнь',
    'jul july лип липня липень июл июля июль',
    'aug august сер серп серпня серпень авг августа август',
    'sep sept september вер верес вересня вересень сен сент сентября сентябрь',
    'oct october жов жовт жовтня жовтень окт октября октябрь',
    'nov november лис лист листопада листопад ноя нояб ноября ноябрь',
    'dec december гру груд грудня грудень дек декабря декабрь',
  ].flatMap((names, month) => names.split(' ').map((name) => [name, month] as const)),
);

/** Minutes east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  eet: 120,
  eest: 180,
  київ: 120,
  msk: 180,
  мск: 180,
  msd: 240,
  trt: 180,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
  kst: 540,
  ist: 330,
  // RFC 822 had the signs of military zones wrong; RFC 2822 reads them all as unknown, that is UTC.
};

/** A calendar time as written, before a zone is put to it. */
interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly milli: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a zone's clocks are ahead of UTC at an instant. */
function zoneOffset(zone: string, at: Millis): Millis {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  const [day = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0] = format
    .format(at)
    .split(/\D+/)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** Null where there is no such day or time. 24:00 is the next midnight, a leap second the second before it. */
function toUtc(civil: Civil, zone: string | number): Millis | null {
  const { year, month, day, hour, minute, second, milli } = civil;
  if (month < 0 || month > 11 || day < 1 || (day > 28 && day > daysIn(year, month))) return null;
  if (hour > 24 || (hour === 24 && (minute > 0 || second > 0)) || minute > 59 || second > 60) return null;
  const wall = Date.UTC(year, month, day, hour, minute, Math.min(second, 59), milli);
  if (typeof zone === 'number') return wall - zone * 60_000;
  const first = wall - zoneOffset(zone, wall);
  return wall - zoneOffset(zone, first);
}

const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
};

const NUMERIC_ZONE = /([+-])(?:(\d{1,2}):?(\d{2})|(\d{1,2}))(?!\d)/;

/** `+0200`, `GMT+3`, `EEST`, `(Kyiv)`; the outlet's zone where nothing is said. */
function zoneIn(text: string, fallback: string): string | number {
  const numeric = NUMERIC_ZONE.exec(text);
  if (numeric) {
    const minutes = Number(numeric[2] ?? numeric[4]) * 60 + Number(numeric[3] ?? 0);
    return minutes <= 16 * 60 ? (numeric[1] === '-' ? -minutes : minutes) : 0;
  }
  const name = /\p{L}+/u.exec(text)?.[0].toLowerCase();
  if (name === undefined) return fallback;
  return ZONES[name] ?? (/^[a-z]$/.test(name) ? 0 : fallback);
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly milli: number;
  /** What is left of the text, where the zone may stand. */
  readonly rest: string;
}

/** The time of day within a text; midnight where there is none. */
function clockIn(text: string): Clock {
  const found =
    /(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*(am|pm|오전|오후|μμ|πμ)?(?!\d)/iu.exec(text);
  if (!found) return { hour: 0, minute: 0, second: 0, milli: 0, rest: text };
  const [whole, hour, minute, second = '0', fraction = '', half = ''] = found;
  const before = /(오전|오후)\s*$/.exec(text.slice(0, found.index))?.[1] ?? half.toLowerCase();
  const afternoon = before === 'pm' || before === '오후' || before === 'μμ';
  const morning = before === 'am' || before === '오전' || before === 'πμ';
  const hours = Number(hour);
  return {
    hour: afternoon && hours < 12 ? hours + 12 : morning && hours === 12 ? 0 : hours,
    minute: Number(minute),
    second: Number(second),
    milli: Number(fraction.padEnd(3, '0').slice(0, 3)),
    rest: `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`,
  };
}

/** ISO 8601 and its relatives: `2025-01-02T03:04:05.6Z`, `2025-01-02 03:04`, `20250102T0304`, `2025-01`, `2025-033`. */
function parseIso(text: string, zone: string): Millis | null {
  const match =
    /^([+-]?\d{4})(?:-?(\d{3})(?!\d)|(?:[-./](\d{1,2})|(\d{2})(?=\d{2}(?!\d)|$|T))(?:[-./]?(\d{1,2}))?)?(?:(?:T|\s+|,\s*)(.*))?$/i.exec(
      text,
    );
  if (!match) return null;
  const [, yearDigits, ordinal, monthSplit, monthJoined, dayDigits, time = ''] = match;
  const year = Number(yearDigits);
  const joined = /^(\d{2})(\d{2})(\d{2})?(?:[.,](\d+))?(?=\D|$)/.exec(time);
  const clock = joined
    ? clockIn(`${joined[1]}:${joined[2]}:${joined[3] ?? '00'}${time.slice(joined[0].length)}`)
    : /^\d{1,2}(?:Z|$|[+-])/i.test(time)
      ? clockIn(time.replace(/^\d{1,2}/, '$&:00'))
      : clockIn(time);
  const month = ordinal ? 0 : Number(monthSplit ?? monthJoined ?? 1) - 1;
  const day = ordinal ? 1 : Number(dayDigits ?? 1);
  const start = toUtc({ year, month, day, ...clock }, zoneIn(clock.rest, zone));
  return start === null || !ordinal ? start : start + (Number(ordinal) - 1) * 86_400_000;
}

const RFC_822 =
  /^(?:[A-Za-z]{3},? )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (?:GMT|UTC|Z|([+-])(\d{2}):?(\d{2}))$/;

/** The form nearly every feed uses, as it should be written. */
function parseRfc822(text: string): Millis | null {
  const match = RFC_822.exec(text);
  if (!match) return null;
  const [, day, monthName, year, hour, minute, second = '0', sign, zoneHours = '0', zoneMinutes = '0'] =
    match;
  const month = monthOf(monthName!);
  if (month === undefined) return null;
  const offset = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
  const civil = { year: Number(year), month, day: Number(day), hour: Number(hour), minute: Number(minute) };
  return toUtc({ ...civil, second: Number(second), milli: 0 }, offset);
}

/** Day and month by name, in any order: RFC 822, asctime, «7 січня 2026, 12:40», «Jan 7, 2026 1:05 PM». */
function parseNamed(text: string, zone: string): Millis | null {
  const clock = clockIn(text);
  const words = [...clock.rest.matchAll(/\p{L}+/gu)];
  const monthWord = words.findLast(([word]) => monthOf(word) !== undefined);
  if (!monthWord) return null;
  const month = monthOf(monthWord[0])!;
  const end = monthWord.index + monthWord[0].length;
  const before = /(\d{1,4})(?:st|nd|rd|th|-?го)?[\s\-./]*$/i.exec(clock.rest.slice(0, monthWord.index));
  const after = /^[\s\-.,/]*(\d{1,4})(?:st|nd|rd|th)?(?!\d)(?:[\s\-.,/]+(\d{2,4})(?!\d))?/.exec(
    clock.rest.slice(end),
  );
  // «2004-Jan-13» · «13 Jan 2004» · «Jan 13 2004», where asctime puts the zone between day and year.
  const lateYear = /(?:^|\s)(\d{4})(?:\s|$)/.exec(clock.rest.slice(end))?.[1];
  const [day, year] =
    before && before[1]!.length === 4
      ? [after?.[1], before[1]]
      : before
        ? [before[1], after?.[1]]
        : [after?.[1], after?.[2] ?? lateYear];
  if (day === undefined || year === undefined) return null;
  const tail = clock.rest
    .slice(end)
    .replace(/^[\s\-.,/]*\d{1,4}(?:st|nd|rd|th)?(?:[\s\-.,/]+\d{4}(?!\d))?/i, '');
  return toUtc({ ...clock, year: fullYear(year), month, day: Number(day) }, zoneIn(tail, zone));
}

const monthOf = (word: string): number | undefined => MONTHS.get(word.toLowerCase());

/** «07.01.2026 12:40», «Fri, 2006/09/15 08:19:53 EDT», «2004년 05월 28일 01:31:15». */
function parseNumeric(text: string, zone: string): Millis | null {
  const yearFirst = /(?<!\d)(\d{4})(?:[./-]|년\s*)(\d{1,2})(?:[./-]|월\s*)(\d{1,2})(?!\d)/.exec(text);
  const dayFirst = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/.exec(text);
  const found = yearFirst ?? dayFirst;
  if (!found) return null;
  const [year, month, day] = yearFirst
    ? [found[1]!, found[2]!, found[3]!]
    : [found[3]!, found[2]!, found[1]!];
  const clock = clockIn(text.slice(found.index + found[0].length));
  const civil = { ...clock, year: fullYear(year), month: Number(month) - 1, day: Number(day) };
  const swapped =
    civil.month > 11 && !yearFirst ? { ...civil, month: civil.day - 1, day: civil.month + 1 } : civil;
  return toUtc(swapped, zoneIn(clock.rest, zone));
}

/** Seconds or milliseconds since 1970. */
function parseUnix(text: string): Millis | null {
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000);
  return /^\d{13}$/.test(text) ? Number(text) : null;
}

/** The day of `20250102030405`. */
const JOINED_TIME = /^(\d{8})(?=\d{6}$)/;

/**
 * A feed's date in any form seen. `zone` (IANA) is for those that name none; null where it is not a date at all.
 * Never trusts `Date.parse`, which reads what has no zone in the machine's own.
 */
export function parseDate(raw: string, zone: string): Millis | null {
  const usual = parseRfc822(raw.trim());
  if (usual !== null) return usual;
  const text = raw.slice(0, 100).replace(/\s+/g, ' ').trim().replace(JOINED_TIME, '$1T');
  if (!/\d/.test(text)) return null;
  const unix = parseUnix(text);
  if (unix !== null) return unix;
  if (/^[+-]?\d{4}(?:-?\d\d|$)/.test(text)) {
    const iso = parseIso(text, zone);
    if (iso !== null) return iso;
  }
  return parseNamed(text, zone) ?? parseNumeric(text, zone);
}
