import type { Millis } from '../news.ts';

const DAY = 86_400_000;
/** A story that gained nothing for so long has settled. */
const SETTLES_IN = 10 * 60_000;

interface Told {
  readonly alerted: Millis | null;
  readonly updated: Millis;
  readonly edited: Millis | null;
}

/** Whether the story's messages are due for their one edit: grown since they went out, and settled. */
export const editDue = ({ alerted, updated, edited }: Told, now: Millis): boolean =>
  alerted !== null &&
  edited === null &&
  updated > alerted &&
  updated <= now - SETTLES_IN &&
  alerted > now - DAY;
