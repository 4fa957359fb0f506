/** A case in which a name can stand, as far as endings tell them apart. */
export type Case = 'genitive' | 'dative' | 'instrumental';

export interface Declined {
  readonly case: Case;
  readonly female: boolean;
  readonly lang: 'uk' | 'ru';
}

/** Endings of a case and what the dictionary form has in their place; the first that fits counts. */
type Endings = readonly (readonly [ending: RegExp, form: string])[];

const SOFT = '[лнтсдз]';
const MALE: Readonly<Record<'uk' | 'ru', Readonly<Record<Case, Endings>>>> = {
  uk: {
    genitive: [
      [/ого$/, 'ий'],
      [/(?<=[аеєиіоую])я$/, 'й'],
      [new RegExp(`(?<=${SOFT})я$`), 'ь'],
      [/я$/, ''],
      [/(?<=[бвгґджзйклмнпрстфхцчшщ'’ʼ])[аї]$/, ''],
      [/и$/, 'а'],
    ],
    dative: [
      [/ому$/, 'ий'],
      [/(?<=[аеиіоую])(?:єві|ю)$/, 'й'],
      [new RegExp(`(?<=${SOFT})(?:еві|ю)$`), 'ь'],
      [/(?:ові|еві|ю|у)$/, ''],
    ],
    instrumental: [
      [/(?<=(?:ін|їн|ин|ов|ев|єв))им$/, ''],
      [/им$/, 'ий'],
      [/(?<=[аеиіоую])єм$/, 'й'],
      [new RegExp(`(?<=${SOFT})ем$`), 'ь'],
      [/(?:ом|ем)$/, ''],
    ],
  },
  ru: {
    genitive: [
      [/(?<=[кгхжшщч])[ое]го$/, 'ий'],
      [/ого$/, 'ый'],
      [/(?<=[аеиоуюэы])я$/, 'й'],
      [/я$/, 'ь'],
      [/(?<=[бвгджзклмнпрстфхцчшщ])а$/, ''],
      [/ы$/, 'а'],
    ],
    dative: [
      [/(?<=[кгхжшщч])[ое]му$/, 'ий'],
      [/ому$/, 'ый'],
      [/(?<=[аеиоуюэы])ю$/, 'й'],
      [/ю$/, 'ь'],
      [/у$/, ''],
    ],
    instrumental: [
      [/(?<=(?:ин|ын|ов|ев))ым$/, ''],
      [/(?<=[кгхжшщч])им$/, 'ий'],
      [/ым$/, 'ый'],
      [/(?<=[аеиоуюэы])ем$/, 'й'],
      [/ем$/, 'ь'],
      [/ом$/, ''],
    ],
  },
};
const FEMALE: Endings = [
  [/(?<=[иі])ї$|(?<=и)и$/, 'я'],
  [/(?<=[иі])(?:ю|єю|ей)$/, 'я'],
  [/(?<=[ое]в|[иі]н|ськ|ск|цьк)(?:ої|ой|ою|ій|у)$/, 'а'],
  [/(?<=[аоуе])ї$/, 'я'],
  [/(?:[иы]|ою|у)$/, 'а'],
  [/ею$/, 'я'],
];

/** The dictionary form of a name's word that stands in the given case; a word that does not decline stays. */
export function nominative(word: string, { case: stands, female, lang }: Declined): string {
  for (const [ending, form] of female ? FEMALE : MALE[lang][stands]) {
    if (ending.test(word)) return word.replace(ending, form);
  }
  return word;
}

const WOMAN = /(?:[ртнчл]к|[иі]ц)(?:а|и|і|у|ю|ою|ею|я|е|ей|ой)$/;

/** In which case a noun for an office stands («міністра», «речниці»); null for the nominative. */
export function caseOf(noun: string): { readonly case: Case; readonly female: boolean } | null {
  if (/^(?:глав|голов|колег|колез|коллег)/.test(noun)) {
    if (/(?:ою|ой)$/.test(noun)) return { case: 'instrumental', female: false };
    return /а$/.test(noun) ? null : { case: /[иы]$/.test(noun) ? 'genitive' : 'dative', female: false };
  }
  if (/служб/.test(noun)) return /а$/.test(noun) ? null : { case: 'genitive', female: true };
  if (WOMAN.test(noun)) {
    if (/(?:ка|иця|ица)$/.test(noun)) return null;
    return { case: /(?:ою|ею|ой|ей)$/.test(noun) ? 'instrumental' : 'genitive', female: true };
  }
  if (/(?:ого|его|а|я)$/.test(noun)) return { case: 'genitive', female: false };
  if (/(?:ому|ему|ові|еві|єві|у|ю)$/.test(noun)) return { case: 'dative', female: false };
  if (/(?:ом|ем|єм|им|ым)$/.test(noun)) return { case: 'instrumental', female: false };
  return null;
}
