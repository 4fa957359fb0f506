import { PEOPLE } from '../actors/people.ts';
import type { Document } from './document.ts';
import type { Mention } from './mentions.ts';

/** The fullest form in which an article names each speaker. */
export class Names {
  readonly #known = new Map<number, string>();
  readonly #unknown = new Map<string, string>();
  readonly #byActor = new Map<string, Set<string>>();

  constructor(all: Iterable<Mention>) {
    for (const mention of all) {
      if (!mention.name) continue;
      if (mention.actor) {
        const key = mention.person === null ? mention.name.split(' ').at(-1)! : String(mention.person);
        this.#byActor.set(mention.actor, (this.#byActor.get(mention.actor) ?? new Set()).add(key));
      }
      if (mention.person !== null) {
        const best = this.#known.get(mention.person);
        if (!best || mention.name.split(/[\s-]/).length > best.split(/[\s-]/).length)
          this.#known.set(mention.person, mention.name);
      } else {
        const surname = mention.name.split(' ').at(-1)!;
        const best = this.#unknown.get(surname);
        if (!best || mention.name.length > best.length) this.#unknown.set(surname, mention.name);
      }
    }
  }

  of(mention: Mention | null): string | null {
    if (!mention) return null;
    if (!mention.name) {
      const only =
        mention.actor && mention.kind === 'office' ? [...(this.#byActor.get(mention.actor) ?? [])] : [];
      if (only.length !== 1) return null;
      const person = Number(only[0]);
      return Number.isNaN(person)
        ? (this.#unknown.get(only[0]!) ?? null)
        : spelled(this.#known.get(person) ?? '', person) || null;
    }
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
