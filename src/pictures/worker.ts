import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { draw, type Picture } from './draw.ts';
import { FONT } from './text.ts';

const { resolve } = createRequire(import.meta.url);
// A font file that is missing would leave pictures without a word: resolving fails loudly instead.
const FONT_FILES = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
  resolve(`dejavu-fonts-ttf/ttf/${file}`),
);

export interface Job {
  readonly id: number;
  readonly picture: Picture;
}

export interface Done {
  readonly id: number;
  readonly png?: Uint8Array;
  readonly error?: string;
}

parentPort?.on('message', ({ id, picture }: Job) => {
  try {
    const font = { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: FONT };
    const png = new Resvg(draw(picture), { font }).render().asPng();
    parentPort?.postMessage({ id, png } satisfies Done);
  } catch (error) {
    parentPort?.postMessage({
      id,
      error: error instanceof Error ? error.message : String(error),
    } satisfies Done);
  }
});
