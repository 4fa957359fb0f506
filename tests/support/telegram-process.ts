/** A Bot API server in a process of its own, so that it costs the measured one nothing. */
import { type Fault, startTelegram, type TelegramOptions } from './telegram-server.ts';

export type TelegramCommand =
  | { readonly do: 'people'; readonly first: number; readonly last: number }
  | { readonly do: 'fault'; readonly fault: Fault }
  | { readonly do: 'summary' };

export interface Summary {
  /** Accepted messages by the chat, as pairs. */
  readonly perChat: readonly (readonly [number, number])[];
  readonly accepted: number;
  readonly refused: number;
  /** Milliseconds between the first and the last call. */
  readonly span: number;
  readonly calls: number;
  /** The most calls in any second. */
  readonly busiest: number;
  /** Wall clock of the first accepted message. */
  readonly first: number;
}

const server = await startTelegram({
  record: false,
  ...(JSON.parse(process.argv[2] ?? '{}') as TelegramOptions),
});
const tell = (message: object): void => void process.send?.(message);

function summary(): Summary {
  const { starts } = server;
  let busiest = 0;
  for (let first = 0, last = 0; last < starts.length; last++) {
    while (starts[last]! - starts[first]! >= 1000) first++;
    busiest = Math.max(busiest, last - first + 1);
  }
  const perChat = new Map<number, number>();
  for (const { chat } of server.sent()) perChat.set(chat, (perChat.get(chat) ?? 0) + 1);
  let refused = 0;
  for (const [key, count] of server.counts) if (key.endsWith(' 429')) refused += count;
  return {
    perChat: [...perChat],
    accepted: server.sent().length,
    refused,
    span: (starts.at(-1) ?? 0) - (starts[0] ?? 0),
    calls: starts.length,
    busiest,
    first: server.sent()[0]?.at ?? 0,
  };
}

process.on('message', (command: TelegramCommand) => {
  switch (command.do) {
    case 'people':
      for (let id = command.first; id <= command.last; id++) server.addChat({ id });
      return tell({ told: 'people' });
    case 'fault':
      server.fault(command.fault);
      return tell({ told: 'fault' });
    case 'summary':
      return tell({ told: 'summary', ...summary() });
  }
});
tell({ told: 'ready', root: server.root, token: server.token });
