import type { StoryView } from '../alerts/compose.ts';
import type { Millis } from '../news.ts';
import { actorName, actorSign } from './actor.ts';
import { agreementOf, claimLine } from './claim.ts';
import type { Translate, UiLang } from './fluent.ts';
import { bold, joined, lines, linked, type Message, oneLine, upToLimit } from './message.ts';
import { turning } from './paging.ts';
import { moment } from './time.ts';

/** A page of stories, newest first, with buttons to the pages beside it. */
export function reportsPage(
  title: string,
  views: readonly StoryView[],
  page: { readonly at: number; readonly pages: number; readonly data: (page: number) => string },
  reader: { readonly t: Translate; readonly lang: UiLang; readonly zone: string },
  now: Millis,
): Message {
  const { t, lang, zone } = reader;
  const rows = views.map((view) => {
    const lead = view.reports[0]!;
    const claim = view.claims[0];
    const said = claim
      ? `${actorSign(claim.actor)} ${claimLine(claim, agreementOf(actorName(claim.actor, lang)), t, lang)}`
      : view.topics.map((topic) => t(`topic-${topic}`)).join(', ');
    return lines(
      '',
      linked(oneLine(lead.title, 180) || t('no-title'), lead.link),
      joined([said, ` · ${oneLine(lead.outlet, 60)} · ${moment(lead.published, now, lang, zone)}`]),
    );
  });
  return {
    text: upToLimit(
      rows.length > 0 ? [bold(title), ...rows] : [bold(title), lines(t('reports-none'))],
      (left) => t('more-lines', { n: left }),
    ),
    buttons: turning(page.at, page.pages, page.data),
  };
}
