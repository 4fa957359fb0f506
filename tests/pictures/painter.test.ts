import { afterAll, describe, expect, it } from 'vitest';
import { STANCES, type Stance } from '../../src/news.ts';
import type { MapData } from '../../src/pictures/map.ts';
import { createPainter } from '../../src/pictures/painter.ts';

const painter = createPainter({ threads: 1 });
afterAll(() => painter.close());

const map = (title: string): MapData => ({
  theme: 'light',
  title,
  date: '1 березня 2026',
  stances: { LT: 'ready' },
  names: { LT: 'Литва', UA: 'Україна' },
  legend: Object.fromEntries(STANCES.map((stance) => [stance, stance])) as Record<Stance, string>,
  unknown: 'немає слів',
  nothing: 'поки нічого',
});

const widthIn = (png: Buffer): number => png.readUInt32BE(16);

describe('the painter', () => {
  it('paints PNG in its worker, the same data once', async () => {
    const [first, again, other] = await Promise.all([
      painter.map(map('Перша')),
      painter.map(map('Перша')),
      painter.map(map('Друга')),
    ]);
    expect(first.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(widthIn(first)).toBe(1200);
    expect(again).toBe(first);
    expect(await painter.map(map('Перша'))).toBe(first);
    expect(other.equals(first)).toBe(false);
  });

  it('writes letters: a missing font would leave them out', async () => {
    const [blank, written] = await Promise.all([
      painter.map(map(' ')),
      painter.map(map('Ґрунтовні війська')),
    ]);
    expect(written.length).toBeGreaterThan(blank.length + 1000);
  });

  it('fails the one picture that cannot be drawn and goes on', async () => {
    const broken = { ...map('x'), theme: 'none' } as unknown as MapData;
    await expect(painter.map(broken)).rejects.toThrow(/could not be drawn/);
    expect(widthIn(await painter.map(map('Третя')))).toBe(1200);
  });

  it('refuses what waits when it is closed', async () => {
    const closing = createPainter({ threads: 1 });
    const waiting = Promise.allSettled([closing.map(map('a')), closing.map(map('b'))]);
    await closing.close();
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
