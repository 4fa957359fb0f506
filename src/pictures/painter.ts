import { Worker } from 'node:worker_threads';
import type { Picture } from './draw.ts';
import type { MapData } from './map.ts';
import type { MonthsData } from './months.ts';
import type { TimelineData } from './timeline.ts';
import type { Done, Job } from './worker.ts';

/** Pictures as PNG. Each distinct data is drawn once: the ledger's version and the date are part of it. */
export interface Painter {
  map(data: MapData): Promise<Buffer>;
  timeline(data: TimelineData): Promise<Buffer>;
  months(data: MonthsData): Promise<Buffer>;
  close(): Promise<void>;
}

const KEPT = 24;

interface Waiting {
  readonly picture: Picture;
  readonly resolve: (png: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Draws in a worker, since rasterising would hold up the bot. The worker starts with the first picture and
 * again after a crash; it keeps no process alive. With one thread pictures are drawn one at a time.
 */
export function createPainter(options: { readonly threads: number }): Painter {
  const kept = new Map<string, Promise<Buffer>>();
  const queue: Waiting[] = [];
  const threads = Array.from({ length: options.threads }, () => thread(queue));

  function paint(picture: Picture): Promise<Buffer> {
    const key = JSON.stringify(picture);
    const known = kept.get(key);
    kept.delete(key);
    const png = known ?? fresh(picture);
    kept.set(key, png);
    png.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return png;
  }

  function fresh(picture: Picture): Promise<Buffer> {
    return new Promise<Buffer>((resolve, reject) => {
      queue.push({ picture, resolve, reject });
      for (const one of threads) one.wake();
    });
  }

  return {
    map: (data) => paint({ kind: 'map', data }),
    timeline: (data) => paint({ kind: 'timeline', data }),
    months: (data) => paint({ kind: 'months', data }),
    async close() {
      for (const { reject } of queue.splice(0)) reject(new Error('The painter was closed.'));
      await Promise.all(threads.map((one) => one.stop()));
    },
  };
}

/**
 * A worker does not inherit the loader that runs TypeScript here (Node 20), or inherits a test runner's: it brings
 * its own before it imports anything.
 */
const BOOT = `const { workerData } = require('node:worker_threads');
import(workerData.loader).then(({ register }) => {
  register();
  return import(workerData.main);
});`;

const workerData = {
  loader: import.meta.resolve('tsx/esm/api'),
  main: new URL('./worker.ts', import.meta.url).href,
};

interface Thread {
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

function thread(queue: Waiting[]): Thread {
  let worker: Worker | null = null;
  let job: Waiting | null = null;
  let jobs = 0;

  function started(): Worker {
    if (worker) return worker;
    const fresh = new Worker(BOOT, { eval: true, workerData, execArgv: [] });
    fresh.on('message', ({ id, png, error }: Done) => {
      if (!job || id !== jobs) return;
      const { resolve, reject } = job;
      job = null;
      fresh.unref();
      if (png) resolve(Buffer.from(png.buffer, png.byteOffset, png.byteLength));
      else reject(new Error(`The picture could not be drawn: ${error}`));
      wake();
    });
    fresh.on('error', (error) => end(fresh, error));
    fresh.on('exit', () => end(fresh, new Error('The painting thread ended.')));
    worker = fresh;
    return fresh;
  }

  function end(of: Worker, error: Error): void {
    if (worker !== of) return;
    worker = null;
    const failed = job;
    job = null;
    failed?.reject(error);
    wake();
  }

  function wake(): void {
    if (job || queue.length === 0) return;
    job = queue.shift()!;
    const at = started();
    at.ref();
    at.postMessage({ id: ++jobs, picture: job.picture } satisfies Job);
  }

  return {
    wake,
    stop: async () => void (await worker?.terminate()),
  };
}
