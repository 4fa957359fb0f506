import { describe, expect, it } from 'vitest';
import { WORDS } from '../../src/analysis/lexicon.ts';
import { Tagger } from '../../src/analysis/tagger.ts';
import { tokenise } from '../../src/language/tokens.ts';

const values = (tagger: Tagger, text: string): string[] =>
  tagger.tag(tokenise(text)).map((mark) => mark.value);

describe('patterns that wait for their words', () => {
  it('are found in the first text that has them, and in those after it', () => {
    const tagger = new Tagger();
    tagger.later('стар', () => tagger.phrase('who', 'full', 'Кір Стармер'));
    expect(values(tagger, 'Кір мовчить')).toEqual([]);
    expect(values(tagger, 'Каже Кір Стармер')).toEqual(['full']);
    expect(values(tagger, 'Кір Стармер мовчить')).toEqual(['full']);
  });

  it('rank where they were announced', () => {
    const tagger = new Tagger();
    tagger.later('осло', () => tagger.phrase('who', 'first', 'осло'));
    tagger.phrase('who', 'second', 'осло');
    expect(values(tagger, 'осло')).toEqual(['first']);
  });

  it('are found by any of the words they may begin with, and once', () => {
    const tagger = new Tagger();
    tagger.lines('who', 'cat | кіт/муркотун/мурлика спить');
    expect(values(tagger, 'Мурлика спить, кіт спить, муркотун їсть')).toEqual(['cat', 'cat']);
  });

  it('are found of words that were known before them', () => {
    const tagger = new Tagger();
    tagger.lines('who', 'ship | корабел* плив*\nsea | море');
    expect(values(tagger, 'Корабелом плив, і море пливе')).toEqual(['ship', 'sea']);
    tagger.lines('what', 'far | корабелом пливе');
    expect(values(tagger, 'Корабелом пливе море')).toEqual(['far', 'ship', 'sea']);
  });

  it('may go on over several lines', () => {
    const tagger = new Tagger();
    tagger.lines('who', 'cat | кіт,\n  кішка\ndog | пес');
    expect(values(tagger, 'кішка, пес, кіт')).toEqual(['cat', 'dog', 'cat']);
  });

  it.each(['.. кіт', 'кіт ..', '_ кіт'])('«%s» neither begins nor ends in the open', (pattern) => {
    expect(() => new Tagger().phrase('who', 'cat', pattern)).toThrow('begins with a word');
  });

  it('of the lexicon can all be declared', () => {
    const tagger = new Tagger();
    const patterns = WORDS.flatMap(([, lines]) => lines.split('\n')).flatMap((line) =>
      line
        .slice(line.indexOf('|') + 1)
        .split(',')
        .map((pattern) => pattern.trim())
        .filter(Boolean),
    );
    expect(patterns.length).toBeGreaterThan(10_000);
    for (const pattern of patterns) tagger.phrase('x', 'y', pattern);
    expect(patterns.filter((pattern) => !/^[\p{L}\p{N}]/u.test(pattern))).toEqual([]);
  });

  it('want a beginning', () => {
    expect(() => new Tagger().later('', () => undefined)).toThrow('nothing begins with nothing');
  });
});

describe('marks of one tag', () => {
  it('that overlap leave the longest, whatever its place', () => {
    const tagger = new Tagger();
    tagger.lines('x', 'short | alpha beta\nlong | beta gamma delta\nfree | delta');
    tagger.lines('y', 'other | beta');
    expect(values(tagger, 'alpha beta gamma delta')).toEqual(['long', 'other']);
  });
});
