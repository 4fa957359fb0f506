import { expandPhrase } from '../language/keyword.ts';
import type { KeywordRule, RuleKind, Topic } from '../news.ts';

/** Keyword rules everybody starts with; admins add and remove. topic | kind | phrases. */
const DEFAULTS = `
foreign_troops | strong | багатонаціональні сили – Україна, Multinational Force Ukraine
foreign_troops | weak | миротворці, миротворчий контингент, іноземні війська, європейські війська, війська НАТО, boots on the ground, peacekeepers, reassurance force, миротворцы, иностранные войска, европейские войска, сили стримування
security_guarantees | weak | гарантії безпеки, безпекові гарантії, гарантии безопасности, security guarantees, коаліція охочих, коаліція рішучих, коалиция желающих, coalition of the willing, Паризька декларація, Парижская декларация, бекстоп, backstop
`;

/** The default rules as an admin would type them; a store expands those it has not seen yet. */
export function bundledPhrases(): Pick<KeywordRule, 'topic' | 'kind' | 'phrase'>[] {
  return DEFAULTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [topic, kind, phrases] = line.split('|').map((cell) => cell.trim()) as [Topic, RuleKind, string];
      return phrases.split(',').map((phrase) => ({ topic, kind, phrase: phrase.trim() }));
    });
}

let bundled: readonly KeywordRule[] | undefined;

/** The default rules with their forms. */
export function bundledKeywords(): readonly KeywordRule[] {
  bundled ??= bundledPhrases().map((rule, index) => ({
    ...rule,
    id: index + 1,
    forms: expandPhrase(rule.phrase).forms,
  }));
  return bundled;
}
