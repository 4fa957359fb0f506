import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Program {
  readonly process: ChildProcess;
  /** Everything printed so far, both streams. */
  output(): string;
  /** Resolves once the output holds the words. */
  said(words: string | RegExp, limit?: number): Promise<void>;
  /** The exit code; null after a signal. */
  readonly ended: Promise<number | null>;
  kill(): Promise<void>;
  stop(): Promise<number | null>;
}

/** The real program as a process of its own, with nothing of this process's environment but the path. */
export function startProgram(
  env: Readonly<Record<string, string>>,
  file = 'src/cli/start.ts',
  args: readonly string[] = [],
  input?: string,
): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', TMPDIR: tmpdir(), ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  if (input !== undefined) child.stdin?.end(input);
  let text = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    process: child,
    output: () => text,
    ended,
    said: (words, limit = 15_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => done(new Error(`never said ${String(words)}; it said:\n${text}`)),
          limit,
        );
        const look = (): void => {
          if (typeof words === 'string' ? text.includes(words) : words.test(text)) done();
        };
        const done = (error?: Error): void => {
          clearTimeout(timer);
          waiting.delete(look);
          if (error) reject(error);
          else resolve();
        };
        waiting.add(look);
        look();
        void ended.then(
          () =>
            waiting.has(look) && done(new Error(`ended without saying ${String(words)}; it said:\n${text}`)),
        );
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** A folder of its own for a database and a list of feeds. */
export function workspace(feeds: readonly { id: string; name: string; url: string; lang: string }[]) {
  const folder = mkdtempSync(join(tmpdir(), 'poruka-test-'));
  const feedsFile = join(folder, 'feeds.json');
  writeFileSync(feedsFile, JSON.stringify(feeds));
  return {
    folder,
    env: { FEEDS_FILE: feedsFile, DATABASE_PATH: join(folder, 'poruka.db'), POLL_CRON: '* * * * * *' },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
