import type { Millis } from '../news.ts';
import type { Translate, UiLang } from './fluent.ts';

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function format(lang: UiLang, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${zone} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(lang === 'uk' ? 'uk-UA' : 'en-GB', { timeZone: zone, ...options });
    formats.set(key, found);
  }
  return found;
}

export const clockTime = (at: Millis, lang: UiLang, zone: string): string =>
  format(lang, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

export const calendarDay = (at: Millis, lang: UiLang, zone: string): string =>
  format(lang, zone, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);

export const shortDay = (at: Millis, lang: UiLang, zone: string): string =>
  format(lang, zone, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(at);

/** `YYYY-MM-DD` of that zone. */
export const isoDay = (at: Millis, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);

/** Time of day for today, day and time for what is older. */
export const moment = (at: Millis, now: Millis, lang: UiLang, zone: string): string =>
  isoDay(at, zone) === isoDay(now, zone)
    ? clockTime(at, lang, zone)
    : `${shortDay(at, lang, zone)} ${clockTime(at, lang, zone)}`;

/** «сьогодні», «3 дні тому», «рік тому»: whole calendar days, months of 30 days, years of 365. */
export function age(at: Millis, now: Millis, t: Translate, zone: string): string {
  const days = Math.round((Date.parse(isoDay(now, zone)) - Date.parse(isoDay(at, zone))) / DAY);
  if (days <= 0) return t('age-today');
  if (days === 1) return t('age-yesterday');
  if (days < 45) return t('age-days', { days });
  if (days < 320) return t('age-months', { months: Math.max(1, Math.round(days / 30.4)) });
  return t('age-years', { years: Math.max(1, Math.round(days / 365)) });
}
