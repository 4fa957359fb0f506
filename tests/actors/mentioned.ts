import { readDocument } from '../../src/analysis/document.ts';
import { buildLexicon } from '../../src/analysis/lexicon.ts';
import { mentionsOf } from '../../src/analysis/mentions.ts';

const lexicon = buildLexicon();

/** Whom a sentence names, in order: `LT`, or `LT Robertas Kaunas` where it is a person. */
export function mentioned(text: string): string[] {
  return readDocument({ title: '', summary: '', body: [text] }, lexicon)
    .sentences.flatMap((sentence) => mentionsOf(sentence))
    .filter((mention) => mention.actor !== null)
    .map((mention) => (mention.name ? `${mention.actor} ${mention.name}` : mention.actor!));
}
