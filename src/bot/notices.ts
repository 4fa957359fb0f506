import type { Notice } from '../feeds/health.ts';
import type { Actor, Stance } from '../news.ts';
import type { Moved } from '../store/ledger.ts';
import { actorName } from '../words/actor.ts';
import { agreementOf, contributionWords, stanceWords } from '../words/claim.ts';
import { translator, type UiLang } from '../words/fluent.ts';
import { lines, type Message, oneLine } from '../words/message.ts';
import { problemWords } from './sources.ts';

/** What a notice or broadcast row of the outbox may hold. */
type Payload =
  | { readonly text: string }
  | {
      readonly key: string;
      readonly vars: Readonly<Record<string, string | number>>;
      readonly buttons?: readonly string[];
    }
  | { readonly notice: 'no_right' | 'topic_gone'; readonly chat: number; readonly title: string | null }
  | {
      readonly notice: 'reread';
      readonly read: number;
      readonly moved: readonly Moved[];
      readonly more: number;
    }
  | { readonly notice: 'feed'; readonly feed: string; readonly said: Notice };

export function noticeMessage(payload: unknown, lang: UiLang): Message {
  const t = translator(lang);
  const said = payload as Payload;
  if ('text' in said) return { text: lines(said.text) };
  if ('key' in said) {
    return {
      text: lines(t(said.key, said.vars)),
      buttons: (said.buttons ?? []).map((name) => [{ text: t(`button-${name}`), data: `1:${name}` }]),
    };
  }
  if (said.notice === 'reread') {
    const stance = (of: Stance | null, actor: Actor): string =>
      of === null ? t('stance-unknown') : stanceWords(of, agreementOf(actorName(actor, lang)), t);
    return {
      text: lines(
        t('reread-title', { n: said.read }),
        ...said.moved.map(({ actor, contribution, was, now }) =>
          t('change-line', {
            actor: actorName(actor, lang),
            contribution: contributionWords(contribution, t),
            was: stance(was, actor),
            now: stance(now, actor),
          }),
        ),
        said.more > 0 && t('more-lines', { n: said.more }),
      ),
    };
  }
  if (said.notice === 'feed') {
    const { said: what } = said;
    if (what.code === 'failing')
      return { text: lines(t('feed-failing', { feed: said.feed, reason: problemWords(what.reason, t) })) };
    return { text: lines(t(what.code === 'silent' ? 'feed-silent' : 'feed-back', { feed: said.feed })) };
  }
  return { text: lines(t(`notice-${said.notice}`, { title: oneLine(said.title ?? String(said.chat), 60) })) };
}
