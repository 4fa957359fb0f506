import { createHash } from 'node:crypto';
import { PEOPLE_TABLES } from '../actors/people.ts';
import { BODIES_TABLE, LOOK_ALIKES, OTHER_STATES, STATES } from '../actors/states.ts';
import type { Analysis, KeywordRule, NewsText } from '../news.ts';
import { readClaims } from './claims.ts';
import { readDocument } from './document.ts';
import { WORD_CLASSES } from './lexicon/grammar.ts';
import { buildLexicon, WORDS } from './lexicon.ts';
import { type Keywords, relevanceOf } from './relevance.ts';
import { Tagger } from './tagger.ts';

export { bundledKeywords } from './keywords.ts';

/** Reads articles: pure, the same text and rules give the same analysis. */
export interface Reader {
  /** Changes when rules or code that could change a verdict change. */
  readonly version: string;
  read(text: NewsText): Analysis;
}

/** Raise it when code changes what the same words and rules say. */
const VERSION = '9';
const TABLES = [
  STATES,
  OTHER_STATES,
  BODIES_TABLE,
  LOOK_ALIKES,
  ...PEOPLE_TABLES,
  ...WORDS.flat(),
  ...Object.entries(WORD_CLASSES).flat(),
];

/** The grammar is the same for every reader of the process; only the keywords change. */
let grammar: Tagger | undefined;

export function createReader(options: { keywords: readonly KeywordRule[] }): Reader {
  grammar ??= buildLexicon();
  const lexicon = grammar;
  const keywords = compile(options.keywords);
  const rules = options.keywords.map(({ topic, kind, phrase }) => `${topic} ${kind} ${phrase}`).sort();
  return {
    version: `${VERSION}-${createHash('sha1')
      .update([...TABLES, ...rules].join('\n'))
      .digest('hex')
      .slice(0, 12)}`,
    read(text) {
      const document = readDocument(text, lexicon);
      const reading = readClaims(document);
      const { relevant, topics, score, reasons } = relevanceOf(reading, keywords);
      return {
        lang: document.lang,
        relevant,
        topics,
        score,
        reasons,
        claims: relevant ? reading.claims : [],
        about: reading.focus,
      };
    },
  };
}

function compile(rules: readonly KeywordRule[]): Keywords {
  const tagger = new Tagger();
  for (const [index, rule] of rules.entries()) tagger.forms(`rule ${index}`, String(index), rule.forms);
  return {
    tagger,
    rules,
    fits: (rule, mark, sentence) => {
      const forms = rule.forms[0];
      const capital = forms?.[0] !== undefined && forms[0] !== forms[0].toLowerCase();
      return !capital || sentence.tokens[mark.from]!.capital;
    },
  };
}
