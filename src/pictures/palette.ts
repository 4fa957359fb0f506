import type { Stance } from '../news.ts';

export type Theme = 'light' | 'dark';

export interface Palette {
  readonly ground: string;
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly ink: string;
  readonly faint: string;
  /** Ukraine, whom all this is about, holds no position. */
  readonly protectedLand: string;
  readonly stances: Readonly<Record<Stance, string>>;
}

/**
 * From an orange no over sand to ever deeper blues, purple for what is there: hues that the colour-blind tell
 * apart, and of different lightness, so that a grey print keeps the order.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#ffffff',
    sea: '#eaf1f6',
    land: '#d5d8dc',
    border: '#ffffff',
    ink: '#16212c',
    faint: '#5b6875',
    protectedLand: '#ffffff',
    stances: {
      refuses: '#d9601a',
      undecided: '#f0cf7a',
      open: '#a9d3ee',
      ready: '#4f9bd6',
      committed: '#1659a5',
      deployed: '#5b2a86',
    },
  },
  dark: {
    ground: '#131b24',
    sea: '#0c131a',
    land: '#36424e',
    border: '#131b24',
    ink: '#f1f5f8',
    faint: '#a3b1be',
    protectedLand: '#131b24',
    stances: {
      refuses: '#e97430',
      undecided: '#e3c98a',
      open: '#bfe0f5',
      ready: '#64aee6',
      committed: '#2c72c9',
      deployed: '#a877d6',
    },
  },
};
