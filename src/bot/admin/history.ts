import { Composer } from 'grammy';
import type { Millis } from '../../news.ts';
import type { AdminsStore, Audited } from '../../store/admins.ts';
import { SERVICE_IDS } from '../../telegram-ids.ts';
import { bold, joined, lines, oneLine, upToLimit } from '../../words/message.ts';
import { moment } from '../../words/time.ts';
import { whole } from '../callback.ts';
import type { Ctx } from '../context.ts';

/** Turns one recorded change back; false where what it changed has moved on since. */
export type Undo = (change: Audited) => boolean;

interface HistoryDeps {
  readonly admins: AdminsStore;
  /** By action, as it was recorded. */
  readonly undos: Readonly<Record<string, Undo>>;
  readonly now: () => Millis;
}

const PAGE = 20;

const shown = (value: unknown): string =>
  value === null ? '' : oneLine(typeof value === 'string' ? value : JSON.stringify(value), 80);

/** `/history`, `/undo`, `/admins`. */
export function history({ admins, undos, now }: HistoryDeps): Composer<Ctx> {
  const composer = new Composer<Ctx>();

  composer.command('history', (ctx) => {
    const page = Math.max(1, whole(ctx.match.trim()) ?? 1);
    const rows = admins
      .history(PAGE, (page - 1) * PAGE)
      .map((entry) =>
        joined([
          `${moment(entry.at, now(), ctx.lang, ctx.zone)} · ${entry.user} · `,
          bold(entry.action),
          ` ${oneLine(entry.subject, 60)} ${[shown(entry.before), shown(entry.after)].filter(Boolean).join(' → ')}`,
          entry.undone ? ` (${ctx.t('history-undone')})` : '',
        ]),
      );
    ctx.say({
      text:
        rows.length > 0
          ? upToLimit([bold(ctx.t('history-title')), ...rows], (n) => ctx.t('more-lines', { n }))
          : lines(ctx.t('history-none')),
    });
  });

  composer.command('undo', (ctx) => {
    const change = admins.newestChange();
    if (!change) return ctx.say({ text: lines(ctx.t('undo-nothing')) });
    const words = {
      action: change.action,
      subject: oneLine(`${change.subject} ${shown(change.after ?? change.before)}`, 100),
    };
    const undo = undos[change.action];
    const done = undo?.(change) ?? false;
    const id = admins.record(
      ctx.from!.id,
      `undo.${change.action}`,
      change.subject,
      { before: change.after, after: change.before },
      now(),
    );
    // What cannot be turned back is passed over next time, so that /undo reaches what lies behind it.
    admins.undone(change.id, id);
    ctx.say({ text: lines(ctx.t(done ? 'undo-done' : 'undo-failed', words)) });
  });

  composer.command('admins', (ctx) => {
    const [what, who] = ctx.match.trim().split(/\s+/);
    const owner = admins.owners.includes(ctx.from?.id ?? 0);
    if (what === 'add' || what === 'remove') {
      const user = whole(who);
      if (!owner) return ctx.say({ text: lines(ctx.t('admins-owners-only')) });
      if (user === null || user === 0 || SERVICE_IDS.has(user))
        return ctx.say({ text: lines(ctx.t('admins-usage')) });
      if (admins.owners.includes(user)) return ctx.say({ text: lines(ctx.t('admins-owner-fixed')) });
      const done = what === 'add' ? admins.add(user, ctx.from!.id, now()) : admins.remove(user);
      if (done) admins.record(ctx.from!.id, `admin.${what}`, String(user), {}, now());
      return ctx.say({ text: lines(ctx.t(done ? `admins-${what}` : 'admins-same', { user: String(user) })) });
    }
    ctx.say({
      text: lines(
        bold(ctx.t('admins-title')),
        ...admins.owners.map((user) => `${user} · ${ctx.t('admins-owner')}`),
        ...admins.added().map((row) => `${row.user} · ${moment(row.added, now(), ctx.lang, ctx.zone)}`),
        ctx.t('admins-usage'),
      ),
    });
  });
  return composer;
}
