import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A TypeScript file of this folder as a child process that is told and asked things in turn. */
export interface Child {
  readonly process: ChildProcess;
  /** Resolves with the next message of that name. */
  next<T>(told: string): Promise<T>;
  /** Tells, and resolves with the answer of that name. */
  ask<T>(command: object, told: string): Promise<T>;
  tell(command: object): void;
  kill(): Promise<void>;
}

export function startChild(file: string, options: object): Child {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [JSON.stringify(options)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const next = <T>(told: string): Promise<T> =>
    new Promise((resolve, reject) => {
      const hear = (message: { told: string }): void => {
        if (message.told !== told) return;
        child.off('message', hear);
        child.off('exit', end);
        resolve(message as T);
      };
      const end = (): void => reject(new Error(`${file} ended before it told "${told}"`));
      child.on('message', hear);
      child.once('exit', end);
    });
  return {
    process: child,
    next,
    ask: (command, told) => {
      const answer = next(told);
      child.send(command);
      return answer as never;
    },
    tell: (command) => void child.send(command),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
