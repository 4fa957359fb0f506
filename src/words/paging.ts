import type { Button } from './message.ts';

/** Buttons to the pages beside this one, round at both ends; none where there is one page. */
export const turning = (at: number, pages: number, data: (page: number) => string): Button[][] =>
  pages > 1
    ? [
        [
          { text: '◀︎', data: data((at + pages - 1) % pages) },
          { text: `${at + 1}/${pages}`, data: data(at) },
          { text: '▶︎', data: data((at + 1) % pages) },
        ],
      ]
    : [];
