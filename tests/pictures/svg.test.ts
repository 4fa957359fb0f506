import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/ledger/claim.ts';
import type { Stance } from '../../src/news.ts';
import { STANCES } from '../../src/news.ts';
import { placeLabels } from '../../src/pictures/labels.ts';
import { type MapData, mapSvg } from '../../src/pictures/map.ts';
import { countByMonth, monthsSvg } from '../../src/pictures/months.ts';
import { PALETTES } from '../../src/pictures/palette.ts';
import { widthOf, wrap } from '../../src/pictures/text.ts';
import { runsOf, timelineSvg } from '../../src/pictures/timeline.ts';

const legend = Object.fromEntries(STANCES.map((stance) => [stance, `слово ${stance}`])) as Record<
  Stance,
  string
>;
const months = 'січ лют бер кві тра чер лип сер вер жов лис гру'.split(' ');

const map = (values: Partial<MapData> = {}): MapData => ({
  theme: 'light',
  title: 'Сухопутні війська',
  date: '1 березня 2026',
  stances: { LT: 'ready', PL: 'refuses' },
  names: { LT: 'Литва', PL: 'Польща', US: 'США', UA: 'Україна', COALITION: 'коаліція' },
  legend,
  unknown: 'немає слів',
  nothing: 'поки нічого',
  ...values,
});

describe('the map', () => {
  it('names the states that spoke, with what they said, and Ukraine', () => {
    const svg = mapSvg(map());
    expect(svg.match(/>Литва</g)).toHaveLength(1);
    expect(svg).toContain('слово ready (1):</tspan> Литва<');
    expect(svg).toContain('слово refuses (1):</tspan> Польща<');
    expect(svg).toContain('>Україна<');
    expect(svg).not.toContain('слово open');
    expect(svg).toContain(`fill="${PALETTES.light.stances.ready}"`);
  });

  it('adds the world only where a state afar has spoken', () => {
    const height = (svg: string): number => Number(/height="(\d+)"/.exec(svg)?.[1]);
    const near = mapSvg(map());
    const far = mapSvg(map({ stances: { LT: 'ready', US: 'refuses' } }));
    expect(height(far)).toBeGreaterThan(height(near) + 250);
    expect(far).toContain('>США<');
  });

  it('names a state once, also where the atlas draws it in parts', () => {
    const svg = mapSvg(map({ stances: { CY: 'open' }, names: { CY: 'Кіпр', UA: 'Україна' } }));
    expect(svg.match(/>Кіпр</g)).toHaveLength(1);
  });

  it('lists a body that has no land', () => {
    expect(mapSvg(map({ stances: { COALITION: 'ready' } }))).toContain('коаліція');
  });

  it('says so where nobody has spoken', () => {
    const svg = mapSvg(map({ stances: {} }));
    expect(svg).toContain('>поки нічого<');
    expect(svg).toContain('>Україна<');
  });

  it('is drawn in the colours of the theme and escapes what it is given', () => {
    const svg = mapSvg(map({ theme: 'dark', title: '<b> & "x"\u0007' }));
    expect(svg).toContain(PALETTES.dark.ground);
    expect(svg).toContain('&lt;b&gt; &amp; &quot;x&quot;');
    expect(svg).not.toContain('\u0007');
  });
});

describe('labels', () => {
  const within = { left: 0, right: 400, top: 0, bottom: 200 };
  const style = { size: 20, fill: '#000' };
  const spots = (svg: string[]): string[] => svg.map((one) => /x="([\d.]+)" y="([\d.]+)"/.exec(one)![0]);

  it('move aside for one another and stay on the picture', () => {
    const placed = placeLabels(
      [
        { name: 'Литва', at: [200, 100] },
        { name: 'Латвія', at: [200, 100] },
        { name: 'Естонія', at: [2, 100] },
      ],
      within,
      style,
    );
    expect(placed).toHaveLength(3);
    expect(new Set(spots(placed)).size).toBe(3);
    const left = Number(/x="([\d.]+)"/.exec(placed[2]!)![1]);
    expect(left - widthOf('Естонія', 20, true) / 2).toBeGreaterThanOrEqual(0);
  });

  it('are left out where there is no room', () => {
    const crowd = Array.from({ length: 60 }, (_, i) => ({ name: `Держава${i}`, at: [200, 100] as const }));
    expect(placeLabels(crowd, within, style).length).toBeLessThan(20);
  });
});

describe('text', () => {
  it('wraps at the width, the first line after what stands before it', () => {
    const words = 'Литва, Латвія, Естонія, Польща';
    const lines = wrap(words, 30, 300);
    expect(lines.join(' ')).toBe(words);
    expect(lines.every((line) => widthOf(line, 30) <= 300)).toBe(true);
    expect(wrap(words, 30, 300, 170)[0]).toBe('Литва,');
    expect(wrap('Надзвичайнодовгеслово', 30, 50)).toEqual(['Надзвичайнодовгеслово']);
    expect(wrap('', 30, 50)).toEqual([]);
  });
});

const change = (actor: string, now: Stance, at: string): Change => ({
  actor,
  contribution: 'air',
  was: null,
  now,
  at: Date.parse(at),
  claim: 1,
  story: null,
});

describe('the timeline of one state', () => {
  const changes = [change('LT', 'open', '2025-03-10'), change('LT', 'ready', '2025-06-01')];
  const until = Date.parse('2025-09-01');

  it('shows each stance until the next, and the last until now', () => {
    expect(runsOf(changes, 'air', until)).toEqual([
      { stance: 'open', from: changes[0]!.at, to: changes[1]!.at },
      { stance: 'ready', from: changes[1]!.at, to: until },
    ]);
    expect(runsOf(changes, 'naval', until)).toEqual([]);
  });

  const data = {
    theme: 'light' as const,
    title: 'Литва',
    date: 'd',
    from: Date.parse('2025-03-01'),
    to: until,
    months,
    legend,
    nothing: 'поки нічого',
  };

  it('draws a bar a stance, a point a report, and the months', () => {
    const svg = timelineSvg({
      ...data,
      rows: [
        {
          label: 'Авіація',
          runs: runsOf(changes, 'air', until),
          reports: [
            { at: changes[0]!.at, stance: 'open' },
            { at: Date.parse('2020-01-01'), stance: 'open' },
          ],
        },
      ],
    });
    expect(svg.match(/<circle/g)).toHaveLength(1);
    expect(svg).toContain('>Авіація<');
    expect(svg).toContain('>кві<');
    expect(svg).toContain('>2025<');
  });

  it('says so where there is nothing, and bears a span of no length', () => {
    expect(timelineSvg({ ...data, rows: [] })).toContain('>поки нічого<');
    const point = { ...data, to: data.from, rows: [{ label: 'x', runs: [], reports: [] }] };
    expect(timelineSvg(point)).not.toMatch(/NaN|Infinity/);
  });
});

describe('the timeline of all', () => {
  const changes = [
    change('LT', 'open', '2025-01-10'),
    change('EE', 'ready', '2025-01-20'),
    change('LT', 'ready', '2025-03-31T23:59:59Z'),
  ];
  const counted = countByMonth(changes, 'air', Date.parse('2025-01-15'), Date.parse('2025-04-02'));

  it('counts at the end of each month who holds which stance', () => {
    expect(counted.map(({ month }) => new Date(month).toISOString().slice(0, 7))).toEqual([
      '2025-01',
      '2025-02',
      '2025-03',
      '2025-04',
    ]);
    expect(counted.map(({ counts }) => [counts.open, counts.ready])).toEqual([
      [1, 1],
      [1, 1],
      [0, 2],
      [0, 2],
    ]);
  });

  it('draws a bar a stance and month, and says so where there is nothing', () => {
    const data = {
      theme: 'dark' as const,
      title: 't',
      date: 'd',
      names: months,
      legend,
      nothing: 'поки нічого',
    };
    const svg = monthsSvg({ ...data, months: counted });
    expect(svg.split(`fill="${PALETTES.dark.stances.ready}"`)).toHaveLength(1 + 4 + 1);
    expect(svg).not.toContain('NaN');
    expect(monthsSvg({ ...data, months: [] })).toContain('>поки нічого<');
  });
});
