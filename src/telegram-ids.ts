/** Who writes as a group itself. */
export const ANONYMOUS_ADMIN = 1087968824;

/** Ids under which Telegram itself speaks: service messages, anonymous admins, channels in groups. Nobody's to trust. */
export const SERVICE_IDS: ReadonlySet<number> = new Set([777000, ANONYMOUS_ADMIN, 136817688]);
