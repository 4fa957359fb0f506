import { guessForms } from '../language/paradigm.ts';
import type { Actor } from '../news.ts';
import { BODIES_TABLE, OTHER_STATES, STATES } from './states.ts';

export interface NamesByLang {
  readonly uk: readonly string[];
  readonly ru: readonly string[];
  readonly en: readonly string[];
}

/** How texts name a state or a body. Names are dictionary forms, the first is the usual one. */
export interface ActorEntry {
  readonly code: Actor;
  readonly names: NamesByLang;
  /** Beginnings of words in Cyrillic, whole words in Latin letters, `франко-` before a hyphen only. */
  readonly adjectives: readonly string[];
  /** What its people are called, one and many, in all case forms. */
  readonly demonyms: readonly string[];
  /** Dictionary forms; a capital stands for its government where the sentence lets it speak. */
  readonly capital: NamesByLang;
  readonly groups: readonly string[];
  /** Parliaments, palaces, ministries that stand for the state. */
  readonly institutions: readonly string[];
  /** Further beginnings by which names and capitals appear (`Відень~відн*`). */
  readonly stems: { readonly name: readonly string[]; readonly capital: readonly string[] };
  readonly flag: string;
}

const REGIONS = {
  uk: new Intl.DisplayNames('uk', { type: 'region' }),
  ru: new Intl.DisplayNames('ru', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
} as const;

/** «росіянин», «датчанин»: the plural loses the ending of the singular. */
const ONE = /(?<=ян|ан|ар|ен)ин$/;

/** Every state and body, states first. */
export const ACTORS: readonly ActorEntry[] = [
  ...rows(STATES),
  ...OTHER_STATES.split(' ').map(namedOnly),
  ...rows(BODIES_TABLE),
];

const BY_CODE = new Map(ACTORS.map((entry) => [entry.code, entry]));

export function actorOf(code: Actor): ActorEntry | undefined {
  return BY_CODE.get(code);
}

/** The usual name; the code itself for what the table does not know. */
export function nameOf(actor: Actor, lang: 'uk' | 'en'): string {
  return BY_CODE.get(actor)?.names[lang][0] ?? actor;
}

/** The flag, or an empty string for a body that has none. */
export function flagOf(actor: Actor): string {
  return BY_CODE.get(actor)?.flag ?? '';
}

function rows(table: string): ActorEntry[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const [code, uk, ru, en, adjectives, demonyms, capital, groups, institutions] = cells as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      const capitals = list(capital);
      return {
        code,
        names: { uk: list(uk).map(plain), ru: list(ru).map(plain), en: list(en).map(plain) },
        adjectives: words(adjectives),
        demonyms: [...new Set(words(demonyms).flatMap(peopleForms))],
        capital: { uk: first(capitals[0]), ru: first(capitals[1]), en: first(capitals[2]) },
        groups: words(groups),
        institutions: list(institutions),
        stems: {
          name: [uk, ru, en].flatMap((cell) => list(cell).flatMap(extra)),
          capital: capitals.flatMap(extra),
        },
        flag: flag(code),
      };
    });
}

function namedOnly(code: string): ActorEntry {
  const name = (lang: keyof typeof REGIONS): string[] => [REGIONS[lang].of(code) ?? code];
  const none = { uk: [], ru: [], en: [] };
  return {
    code,
    names: { uk: name('uk'), ru: name('ru'), en: name('en') },
    adjectives: [],
    demonyms: [],
    capital: none,
    groups: [],
    institutions: [],
    stems: { name: [], capital: [] },
    flag: flag(code),
  };
}

function list(cell: string): string[] {
  return cell
    ? cell
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)
    : [];
}

function words(cell: string): string[] {
  return cell ? cell.split(/\s+/).map((word) => word.replaceAll('_', ' ')) : [];
}

/** The case forms of what one of a people is called; English words stand as they are. */
function peopleForms(word: string): string[] {
  if (!/\p{Script=Cyrillic}/u.test(word)) return [word];
  const many = ONE.test(word) ? word.replace(ONE, '') : null;
  return [
    ...guessForms(word, 'uk'),
    ...guessForms(word, 'ru'),
    ...(many ? ['', 'и', 'ы', 'е', 'ів', 'ам', 'ами', 'ах'].map((ending) => many + ending) : []),
  ];
}

function plain(name: string): string {
  return name.split('~')[0]!.trim();
}

function first(name: string | undefined): string[] {
  return name ? [plain(name)] : [];
}

/** `Таллінн~таллінн* таллін*`: the words after the tilde; neighbours that begin a phrase stay one phrase. */
function extra(name: string): string[] {
  const rest = name.split('~')[1]?.trim();
  return rest ? [rest] : [];
}

function flag(code: string): string {
  if (code.length > 2) return '';
  return [...code].map((letter) => String.fromCodePoint(0x1f1a5 + letter.charCodeAt(0))).join('');
}
