import { expect, it } from 'vitest';
import { tokenise } from '../../src/language/tokens.ts';
import { byToken, wordOf } from '../../src/language/words.ts';

it('asks of each distinct word once, whatever its spelling and place', () => {
  const asked: string[] = [];
  const long = byToken(({ norm }) => {
    asked.push(norm);
    return norm.length > 4;
  });
  const tokens = tokenise('Литва дасть. ЛИТВА дасть, Литва!');
  expect(tokens.filter((token) => token.kind === 'word').map(long)).toEqual([true, true, true, true, true]);
  expect(asked).toEqual(['литва', 'дасть']);
});

it('keeps what two questions find of one word apart', () => {
  const first = byToken(({ norm }) => norm[0]!);
  const last = byToken(({ norm }) => norm.at(-1)!);
  const word = wordOf('рота');
  expect([first({ word }), last({ word }), first({ word })]).toEqual(['р', 'а', 'р']);
});
