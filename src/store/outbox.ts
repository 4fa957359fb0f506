import type { DeliveryKind, DeliveryState, Millis } from '../news.ts';

/** Smaller goes first. The mirror channel before all, edits when nothing else is left. */
export const PRIORITY = {
  mirror: 0,
  notice: 1,
  change: 2,
  alert: 3,
  digest: 4,
  broadcast: 6,
  edit: 9,
} as const;

export interface NewDelivery {
  readonly kind: DeliveryKind;
  readonly destination: number;
  readonly story?: number | null;
  readonly fanout?: number | null;
  readonly payload?: unknown;
  readonly priority: number;
  /** 0, the default, is at once. */
  readonly notBefore?: Millis;
  readonly state?: DeliveryState;
  /** For an edit the message to edit. */
  readonly message?: number | null;
  readonly now: Millis;
}

/** Writes the row; null where its destination has it already. */
export type AddDelivery = (row: NewDelivery) => number | null;
