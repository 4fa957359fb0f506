/** One at a time for each host: whoever comes later waits for those before. */
export function createTurns(): <T>(host: string, task: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async (host, task) => {
    const before = last.get(host);
    const mine = (before ?? Promise.resolve()).then(task, task);
    const settled = mine.catch(() => undefined);
    last.set(host, settled);
    try {
      return await mine;
    } finally {
      if (last.get(host) === settled) last.delete(host);
    }
  };
}
