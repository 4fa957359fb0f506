const LETTERS: Readonly<Record<string, string>> = {
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'h',
  д: 'd',
  ж: 's',
  з: 's',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  х: 'h',
  ц: 's',
  ч: 's',
  ш: 's',
  щ: 's',
  b: 'b',
  c: 'k',
  d: 'd',
  f: 'f',
  g: 'h',
  h: 'h',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'p',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  v: 'v',
  w: 'v',
  x: 'ks',
  z: 's',
  ß: 's',
  ł: 'l',
  đ: 'd',
  ø: '',
  æ: '',
};

const CLUSTERS: readonly (readonly [RegExp, string])[] = [
  [/tsch|sch|sh|zh|ts|tz|cz|sz|тс|дс|дж/g, 's'],
  [/ph/g, 'f'],
  [/ck|cc/g, 'k'],
  [/c(?=[eiyj])/g, 's'],
  [/ch|kh/g, 'h'],
  [/th/g, 't'],
  [/wh/g, 'v'],
];

/**
 * The consonants of a person's surname, alike however Ukrainian, Russian and English spell it: «Гілі», «Хили»
 * and "Healey" are one. Short surnames collide, so it only ever speaks beside other evidence.
 */
export function surnameKey(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  let surname = words.at(-1) ?? '';
  for (const [cluster, sound] of CLUSTERS) surname = surname.replaceAll(cluster, sound);
  let key = '';
  for (const letter of surname) key += LETTERS[letter] ?? '';
  key = key.replace(/(.)\1+/g, '$1');
  return key.length > 1 ? key : surname;
}
