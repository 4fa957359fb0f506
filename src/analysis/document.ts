import { detectLanguage } from '../language/detect.ts';
import { unmarked } from '../language/markup.ts';
import { sentences } from '../language/sentences.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import type { Lang, NewsText, Place, Span } from '../news.ts';
import { preamble } from './dateline.ts';
import { settle } from './settled.ts';
import type { Mark, Tagger } from './tagger.ts';
import { type Turn, takeTurns } from './turns.ts';
import { inClass } from './word-class.ts';

/** `junk` is what is not the article: «Читайте також», captions, calls to subscribe. */
export type Role = 'main' | 'background' | 'junk';

export interface Sentence {
  readonly place: Place;
  /** The article's language. */
  readonly lang: Lang;
  /** -2 the title, -1 the summary, then the body's paragraphs. */
  paragraph: number;
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Inside a direct quote that began before. */
  readonly quoted: boolean;
  role: Role;
  heading: boolean;
  /** Stands after the first sub-heading of a long article. */
  later: boolean;
  /** Stands after a last sub-heading, not right below the lead, that opens no recap, or under one that turns to others. */
  closing: boolean;
  /** In the last paragraph that is not junk. */
  last: boolean;
  /** Whose turn it is, where the article is an interview. */
  turn?: Turn;
  /** What `bySentence` has found here. */
  readonly found: unknown[];
}

export interface Document {
  readonly lang: Lang;
  readonly sentences: readonly Sentence[];
  readonly long: boolean;
}

/** A paragraph without full stops is cut here, so that no step looks at more than this many words at once. */
const LONGEST_SENTENCE = 120;
/** Characters: a long read has a third of them; what comes after is no article, and is not read. */
const LONGEST_ARTICLE = 100_000;
/** Sentences. */
const LONGEST_LEAD = 3;
const CUT_SHORT = /\s*(?:\[?(?:…|\.{3})\]?)\s*$/;
/** Characters that two texts do not have in common by chance. */
const FEW_WORDS = 40;
/** Short articles have no sections: once the recap begins, it goes on to the end. */
const SHORT_ARTICLE = 8;

/** Splits an article into sentences, tags their words and finds what is recap and what is not the article at all. */
export function readDocument(text: NewsText, tagger: Tagger): Document {
  const lang = detectLanguage(`${text.title}\n${text.summary}\n${text.body.join('\n')}`.slice(0, 3000));
  let left = LONGEST_ARTICLE;
  const part = (whole: string): string => {
    const read = whole.length > left ? whole.slice(0, left) : whole;
    left -= read.length;
    return read;
  };
  const all: Sentence[] = [...sentencesOf(part(text.title), 'title', -2, tagger, lang)];
  const summary = text.summary.trim();
  const repeated = repeatedBy(text.body, summary);
  if (summary && repeated === null) {
    const own = [...sentencesOf(part(text.summary), 'summary', -1, tagger, lang)];
    // Some feeds send the whole article as its summary.
    if (text.body.length === 0) for (const sentence of own.slice(LONGEST_LEAD)) sentence.paragraph = 0;
    all.push(...own);
  }
  text.body.forEach((paragraph, index) => {
    const lead = index === repeated || (!summary && index === 0);
    if (left > 0)
      for (const sentence of sentencesOf(part(paragraph), `body.${index}`, lead ? -1 : index, tagger, lang))
        all.push(sentence);
  });
  const long = text.body.length > SHORT_ARTICLE;
  const settled = settle(all);
  layOut(settled, long);
  return { lang, sentences: settled, long };
}

/** Which paragraph says what the summary says, or begins with it where that is cut short or runs on; null if none. */
function repeatedBy(body: readonly string[], summary: string): number | null {
  const cut = summary.replace(CUT_SHORT, '');
  if (!cut) return null;
  const at = body.findIndex((paragraph) => {
    const own = paragraph.trim();
    return own === summary || (cut.length >= FEW_WORDS && own.startsWith(cut));
  });
  if (at >= 0) return at;
  const first = body[0]?.trim() ?? '';
  return first.length >= FEW_WORDS && summary.startsWith(first) ? 0 : null;
}

export function spanOf(sentence: Sentence, from: number, to: number): Span {
  const start = sentence.tokens[from]!.start;
  const end = sentence.tokens[Math.max(from, to - 1)]!.end;
  return { place: sentence.place, start, end, text: sentence.text.slice(start, end) };
}

export function sentenceSpan(sentence: Sentence): Span {
  return {
    place: sentence.place,
    start: sentence.start,
    end: sentence.end,
    text: sentence.text.slice(sentence.start, sentence.end),
  };
}

const OPENING = new Set(['"', '«', '„', '“', '—', '–']);

function* sentencesOf(
  text: string,
  place: Place,
  paragraph: number,
  tagger: Tagger,
  lang: Lang,
): Generator<Sentence> {
  const whole = tokenise(unmarked(text));
  const tokens = whole.slice(preamble(whole, paragraph));
  const dialogue = /^\s*[—–]\s/.test(text);
  let open = 0;
  let straight = false;
  for (const range of sentences(tokens)) {
    for (let from = range.from; from < range.to; from += LONGEST_SENTENCE) {
      const own = tokens.slice(from, Math.min(from + LONGEST_SENTENCE, range.to));
      const quoted = dialogue || open > 0 || straight || OPENING.has(own[0]!.text);
      for (const { text: mark } of own) {
        if (mark === '«') open++;
        else if (mark === '»') open = Math.max(0, open - 1);
        else if (mark === '"') straight = !straight;
      }
      yield {
        quoted,
        place,
        lang,
        paragraph,
        tokens: own,
        marks: tagger.tag(own),
        text,
        start: own[0]!.start,
        end: own.at(-1)!.end,
        role: 'main',
        heading: false,
        later: false,
        closing: false,
        last: false,
        found: [],
      };
    }
  }
}

/** The lead alone above it, a heading begins the article itself. */
const TOP = 1;

/** Decides which sentences are recap, from markers, sub-headings and junk lines. */
function layOut(all: readonly Sentence[], long: boolean): void {
  const paragraphs = grouped(all.filter((sentence) => sentence.paragraph > -2));
  takeTurns(paragraphs);
  const survey = all.some(announcesSurvey);
  let recap = false;
  let section = false;
  let aside = false;
  paragraphs.forEach((paragraph, index) => {
    const first = paragraph[0]!;
    if (!recapLine(paragraph) && junk(first, paragraph)) {
      set(paragraph, 'junk');
      return;
    }
    if (index > 0 && !first.turn && heading(paragraph) && !dashed(paragraphs[index + 1])) {
      for (const sentence of paragraph) sentence.heading = true;
      recap = recapHeading(first);
      aside = first.marks.some((mark) => mark.tag === 'structure' && mark.value === 'others');
      section = true;
      set(paragraph, recap ? 'background' : 'main');
      return;
    }
    for (const sentence of paragraph) {
      sentence.later = section;
      sentence.closing = aside;
    }
    if (!recap && first.paragraph >= 0 && marked(first)) {
      if (long && index < paragraphs.length - 4) {
        set(paragraph, 'background');
        return;
      }
      recap = true;
    }
    // «Раніше ЗМІ писали про готовність …»: a lead that recalls, above the news.
    const recalls = first.paragraph === -1 && paragraphs.length > 1 && marked(first);
    set(paragraph, recap || recalls ? 'background' : 'main');
    if (recap || recalls) return;
    const turn = paragraph.findIndex((sentence, at) => at > 0 && marked(sentence));
    // What a survey's states said last week is what it surveys.
    const goesOn = survey && index < paragraphs.length - 1;
    if (turn > 0 && !paragraph[turn]!.quoted && !goesOn) {
      set(paragraph.slice(turn), 'background');
      if (!long && first.paragraph >= 0) recap = true;
    }
  });
  const turn = paragraphs.findLastIndex(
    (paragraph) => paragraph[0]!.heading && paragraph[0]!.role === 'main',
  );
  // What follows a heading right below the lead is the article itself.
  if (turn > TOP)
    for (const paragraph of paragraphs.slice(turn)) for (const sentence of paragraph) sentence.closing = true;
  const last = paragraphs.findLast((paragraph) => paragraph[0]!.role !== 'junk' && !paragraph[0]!.heading);
  for (const sentence of last ?? []) sentence.last = true;
}

/** A title or lead that announces several countries' positions. */
export const announcesSurvey = ({ paragraph, marks, tokens }: Sentence): boolean =>
  paragraph < 0 &&
  marks.some(
    (m) => m.tag === 'structure' && m.value === 'survey' && !TENS.test(tokens[m.from - 1]?.norm ?? ''),
  );

/** «двадцять шість держав»: so many are the coalition, not a list of its members. */
const TENS = /(?:дцять|дцать|десят|сорок|ty)$/;

function grouped(all: readonly Sentence[]): Sentence[][] {
  const out: Sentence[][] = [];
  for (const sentence of all) {
    const current = out.at(-1);
    if (current && current[0]!.place === sentence.place) current.push(sentence);
    else out.push([sentence]);
  }
  return out;
}

function set(paragraph: readonly Sentence[], role: Role): void {
  for (const sentence of paragraph) sentence.role = role;
}

function junk(first: Sentence, paragraph: readonly Sentence[]): boolean {
  if (first.paragraph < 0) return false;
  const mark = first.marks.find((m) => m.tag === 'junk');
  const length = paragraph.reduce((sum, s) => sum + s.tokens.length, 0);
  return (
    (mark !== undefined &&
      mark.from <= 2 &&
      (length < 45 || mark.to - mark.from > 1) &&
      !inClass('source line', first.tokens[0])) ||
    (length < 2 && !named(first))
  );
}

/** «Польща», "France": a state's name alone heads what is said of it. */
const named = ({ marks }: Sentence): boolean => marks.some((m) => m.tag === 'actor');

/** A short line of its own without a full stop. */
function heading(paragraph: readonly Sentence[]): boolean {
  if (paragraph.length > 1 || paragraph[0]!.paragraph < 0) return false;
  const { tokens } = paragraph[0]!;
  const words = tokens.filter((token) => token.kind !== 'mark').length;
  const end = tokens.at(-1)!.text;
  return words > 0 && words <= 11 && !'.!…,;'.includes(end) && !/^[—–-]/.test(tokens[0]!.text);
}

/** A line that begins with a dash says who said the line before. */
function dashed(paragraph: readonly Sentence[] | undefined): boolean {
  return paragraph !== undefined && /^[—–-]$/.test(paragraph[0]!.tokens[0]!.text);
}

/** «Контекст», "Earlier": one word can be a heading where it opens the recap. */
const recapLine = (paragraph: readonly Sentence[]): boolean =>
  heading(paragraph) &&
  paragraph[0]!.marks.some((m) => m.tag === 'recap' && m.value === 'open' && m.from === 0);

function recapHeading({ marks }: Sentence): boolean {
  return marks.some(
    (mark) =>
      mark.tag === 'overview' ||
      (mark.tag === 'recap' && (mark.value === 'open' || (mark.value !== 'month' && mark.from <= 3))),
  );
}

/** Begins with a word that opens the recap; a dash and a date do the same in lists of earlier events. */
function marked(sentence: Sentence): boolean {
  const { tokens, marks } = sentence;
  // «Що відомо про самі плани?»: asked by whoever goes on to tell.
  if (tokens.at(-1)!.text === '?') return false;
  const dash = /^[—–-]$/.test(tokens[0]!.text);
  if (dash && tokens[1]?.kind === 'number') return true;
  const opener = marks.find((mark) => mark.tag === 'recap' && mark.value === 'open');
  // «Раніше, ніж …» says when something will be.
  if (!opener || tokens.slice(opener.to, opener.to + 2).some((token) => inClass('than', token))) return false;
  const words = tokens.slice(0, opener.from).filter((token) => token.kind !== 'mark').length;
  if (words === 0) return true;
  // «ForUA нагадує», «Як пише …, раніше»
  return words <= 4 && tokens.slice(0, opener.from).some((token) => token.text === ',' || token.text === ':');
}
