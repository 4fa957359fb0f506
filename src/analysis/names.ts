import { PEOPLE } from '../actors/people.ts';
import type { Document } from './document.ts';
import type { Mention } from './mentions.ts';

/** The fullest form in which an article names each speaker. */
export class Names {
  readonly #known = new Map<number, string>();
  readonly #unknown = new Map<string, string>();

  constructor(all: Iterable<Mention>) {
    for (const mention of all) {
      if (!mention.name) continue;
      if (mention.person !== null) {
        const best = this.#known.get(mention.person);
        if (!best || mention.name.split(' ').length > best.split(' ').length)
          this.#known.set(mention.person, mention.name);
      } else {
        const surname = mention.name.split(' ').at(-1)!;
        const best = this.#unknown.get(surname);
        if (!best || mention.name.length > best.length) this.#unknown.set(surname, mention.name);
      }
    }
  }

  of(mention: Mention | null): string | null {
    if (!mention?.name) return null;
    if (mention.person !== null)
      return spelled(this.#known.get(mention.person) ?? mention.name, mention.person);
    return this.#unknown.get(mention.name.split(' ').at(-1)!) ?? mention.name;
  }
}

/** Tokens lose the hyphen of a double name; the table has it. */
function spelled(name: string, person: number): string {
  const { names } = PEOPLE[person]!;
  for (const full of [...names.uk, ...names.ru, ...names.en]) {
    const plain = full.replaceAll('-', ' ');
    if (plain === name) return full;
    if (plain.endsWith(` ${name}`)) return full.slice(full.length - name.length);
    const [first, ...rest] = plain.split(' ');
    if (rest.length > 1 && name === `${first} ${rest.at(-1)}`) return name;
  }
  return name;
}

export type { Document };
