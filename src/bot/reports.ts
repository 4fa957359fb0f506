import { Composer } from 'grammy';
import { isActor } from '../actors/resolve.ts';
import type { StoryView } from '../alerts/compose.ts';
import type { Actor, Millis } from '../news.ts';
import type { StoriesStore, Story } from '../store/stories.ts';
import { who } from '../words/actor.ts';
import { reportsPage } from '../words/reports.ts';
import { args, callback, route, whole } from './callback.ts';
import type { Ctx } from './context.ts';

interface ReportsDeps {
  readonly stories: StoriesStore;
  readonly view: (story: Story) => StoryView;
  readonly now: () => Millis;
}

const PAGE = 6;

/** `/latest` and a state's reports, paged. */
export function reports({ stories, view, now }: ReportsDeps): Composer<Ctx> {
  const composer = new Composer<Ctx>();

  const page = (ctx: Ctx, wanted: number, actor: Actor | null) => {
    const pages = Math.max(1, Math.ceil(stories.count(actor ?? undefined) / PAGE));
    const at = Math.min(Math.max(0, wanted), pages - 1);
    const found = actor ? stories.latestOf(actor, PAGE, at * PAGE) : stories.latest(PAGE, at * PAGE);
    return reportsPage(
      actor ? who(actor, ctx.lang) : ctx.t('latest-title'),
      found.map(view),
      { at, pages, data: (n) => (actor ? callback('reports', actor, n) : callback('latest', n)) },
      ctx,
      now(),
    );
  };

  composer.command('latest', (ctx) => ctx.say(page(ctx, (whole(ctx.match.trim()) ?? 1) - 1, null)));
  composer.callbackQuery(route('latest'), (ctx) =>
    ctx.redraw(page(ctx, whole(args(ctx.match)[0]) ?? 0, null)),
  );
  composer.callbackQuery(route('reports'), (ctx) => {
    const [actor, at] = args(ctx.match);
    if (!isActor(actor)) return ctx.answer(ctx.t('stale-button'));
    const message = page(ctx, whole(at) ?? 0, actor);
    // From a card the list is a message of its own; from the list itself the page is turned in place.
    const buttons = ctx.msg?.reply_markup?.inline_keyboard.flat() ?? [];
    const isList = buttons.every(
      (button) => 'callback_data' in button && button.callback_data.startsWith(callback('reports', actor)),
    );
    if (buttons.length > 0 && isList) ctx.redraw(message);
    else ctx.say(message);
  });
  return composer;
}
