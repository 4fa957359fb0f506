const INVISIBLE = /\u00ad|\u0300|\u0301|[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const APOSTROPHE = /(?<=\p{L})['’ʼ`‘´′](?=\p{L})/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN_TWIN = /[aceiopxykmtbhnäïABCEHIKMOPTXYÏ]/;

const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  t: 'т',
  b: 'в',
  h: 'н',
  ï: 'ї',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  Ï: 'Ї',
};

/** Words, and a rule's stems with their star, that nothing below would change. */
const PLAIN = /^(?:[а-яіїє]+|[a-z]+|[0-9]+)\*?$/;

/**
 * One spelling for words that readers take for the same. Text and rules both pass through it; the order
 * matters: composition first, so that stress marks on й and ї do not fall with the loose ones.
 */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let out = text.normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHE, '');
  if (CYRILLIC.test(out) && LATIN_TWIN.test(out)) {
    out = out.replace(/\S+/g, (word) => (CYRILLIC.test(word) ? cyrillicTwins(word) : word));
  }
  return out.toLowerCase().replaceAll('ґ', 'г').replaceAll('ё', 'е');
}

function cyrillicTwins(word: string): string {
  let out = '';
  for (const letter of word) out += TWINS[letter] ?? letter;
  return out;
}
