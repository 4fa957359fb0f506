import { describe, expect, it } from 'vitest';
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
