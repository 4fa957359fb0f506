import type { Actor } from '../news.ts';
import { AT_WAR } from './people/at-war.ts';
import { OF_BODIES } from './people/bodies.ts';
import { EUROPE } from './people/europe.ts';
import { OVERSEAS } from './people/overseas.ts';

export type NameLang = 'uk' | 'ru' | 'en';

/** Somebody who speaks for a state or a body, for as long as the office lasts. */
export interface Person {
  readonly actor: Actor;
  readonly office: string;
  /** Full names as outlets spell them, variants after the first. */
  readonly names: Readonly<Record<NameLang, readonly string[]>>;
  /** As exactly as it is known: a day, a month or a year. */
  readonly from: string;
  readonly to: string | null;
}

/** The part of a full name that means the person alone. */
export interface Surname {
  readonly words: string;
  /** Alone only in its dictionary form: declined it would be an everyday word («Дан», «дані»). */
  readonly stiff: boolean;
}

/**
 * actor | office | Ukrainian | Russian | English | from | to. Variants after a slash: several spellings live side by
 * side in the press; the speaker is reported in the spelling of the text. The last word is the surname, and means the
 * person alone too; `_` joins what only counts together (`Барт де_Вевер`, `Сі_Цзіньпін`, and names that many bear,
 * `Андрій_Мельник`), `=` stands before a surname that is an everyday word once it is declined. Particles in lower
 * case do not decline. English names with letters of other languages also stand for their plain spelling. Of two
 * lines with one name the later office is meant.
 */
export const PEOPLE_TABLES: readonly string[] = [OF_BODIES, EUROPE, OVERSEAS, AT_WAR];

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  æ: 'ae',
  ß: 'ss',
};

const SURNAMES = new Map<string, Surname>();

/** Everybody the reader knows by name, the latest office first. */
export const PEOPLE: readonly Person[] = PEOPLE_TABLES.flatMap((table) => table.trim().split('\n'))
  .map((line) => {
    const [actor, office, uk, ru, en, from, to] = line.split('|').map((cell) => cell.trim()) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const names = { uk: named(uk), ru: named(ru), en: [...new Set(named(en).flatMap(plainToo))] };
    return { actor, office, names, from, to: to || null };
  })
  .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));

/** What of a name in {@link PEOPLE} stands alone. */
export function surnameOf(name: string): Surname {
  return SURNAMES.get(name) ?? { words: name, stiff: false };
}

function named(cell: string): string[] {
  return cell.split('/').map((spelled) => {
    const last = spelled.split(' ').at(-1)!;
    const name = spelled.replaceAll('_', ' ').replace('=', '');
    SURNAMES.set(name, { words: last.replaceAll('_', ' ').replace('=', ''), stiff: last.startsWith('=') });
    return name;
  });
}

/** «Støre» and "Store": outlets differ in whether they keep foreign letters. */
function plainToo(name: string): string[] {
  const plain = plainly(name);
  if (plain === name) return [name];
  const { words, stiff } = surnameOf(name);
  SURNAMES.set(plain, { words: plainly(words), stiff });
  return [name, plain];
}

function plainly(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐðþÞıæß]/g, (letter) => LETTERS[letter]!);
}
