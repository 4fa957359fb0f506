import { Composer } from 'grammy';
import type { Millis } from '../../news.ts';
import type { AdminsStore } from '../../store/admins.ts';
import type { FactsStore } from '../../store/facts.ts';
import { bold, lines, oneLine } from '../../words/message.ts';
import { args, callback, route, whole } from '../callback.ts';
import type { Ctx } from '../context.ts';

export interface DeliveryControl {
  hold(now: Millis): void;
  resume(now: Millis): void;
  held(): Millis | null;
  /** Destinations a broadcast would reach, and how long it would take. */
  estimate(): { readonly recipients: number; readonly seconds: number };
  broadcast(text: string, now: Millis): void;
}

/** A row of `/stats`: a Fluent key and its variables. */
export interface StatRow {
  readonly key: string;
  readonly vars: Readonly<Record<string, string | number>>;
}

interface DeliveryDeps {
  readonly delivery: DeliveryControl;
  readonly admins: AdminsStore;
  readonly facts: FactsStore;
  readonly stats: () => readonly StatRow[];
  readonly now: () => Millis;
}

const LONGEST = 3500;

/** `/hold`, `/resume`, `/broadcast`, `/stats`. */
export function delivery({ delivery: control, admins, facts, stats, now }: DeliveryDeps): Composer<Ctx> {
  const composer = new Composer<Ctx>();

  const hold = (ctx: Ctx) => {
    if (control.held() !== null) return ctx.say({ text: lines(ctx.t('hold-already')) });
    control.hold(now());
    admins.record(ctx.from!.id, 'alerts.hold', '', {}, now());
    ctx.say({
      text: lines(ctx.t('held')),
      buttons: [[{ text: ctx.t('button-resume'), data: callback('resume') }]],
    });
  };
  const resume = (ctx: Ctx) => {
    if (control.held() === null) return ctx.say({ text: lines(ctx.t('resume-nothing')) });
    control.resume(now());
    admins.record(ctx.from!.id, 'alerts.resume', '', {}, now());
    ctx.say({ text: lines(ctx.t('resumed')) });
  };
  composer.command('hold', hold);
  composer.command('resume', resume);
  composer.callbackQuery(route('hold'), hold);
  composer.callbackQuery(route('resume'), resume);

  composer.command('broadcast', (ctx) => {
    const text = ctx.match.trim();
    if (text === '') return ctx.say({ text: lines(ctx.t('broadcast-usage')) });
    if (text.length > LONGEST) return ctx.say({ text: lines(ctx.t('broadcast-long', { most: LONGEST })) });
    const n = ((facts.get('broadcast-drafts') as number | null) ?? 0) + 1;
    facts.set('broadcast-drafts', n);
    facts.set('broadcast-draft', { n, text });
    const { recipients, seconds } = control.estimate();
    ctx.say({
      text: lines(
        bold(ctx.t('broadcast-ask', { recipients, minutes: Math.max(1, Math.round(seconds / 60)) })),
        '',
        text,
      ),
      buttons: [
        [
          { text: ctx.t('button-send'), data: callback('cast', n) },
          { text: ctx.t('button-cancel'), data: callback('kwno') },
        ],
      ],
    });
  });
  composer.callbackQuery(route('cast'), (ctx) => {
    const draft = facts.get('broadcast-draft') as { n: number; text: string } | null;
    if (!draft || draft.n !== whole(args(ctx.match)[0])) return ctx.answer(ctx.t('stale-button'));
    facts.remove('broadcast-draft');
    control.broadcast(draft.text, now());
    admins.record(ctx.from.id, 'broadcast', oneLine(draft.text, 60), {}, now());
    ctx.redraw({ text: lines(ctx.t('broadcast-sent')) });
  });

  composer.command('stats', (ctx) => {
    ctx.say({ text: lines(bold(ctx.t('stats-title')), ...stats().map((row) => ctx.t(row.key, row.vars))) });
  });
  return composer;
}
