import type { Notice } from '../feeds/health.ts';
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
  if (said.notice === 'feed') {
    const { said: what } = said;
    if (what.code === 'failing')
      return { text: lines(t('feed-failing', { feed: said.feed, reason: problemWords(what.reason, t) })) };
    return { text: lines(t(what.code === 'silent' ? 'feed-silent' : 'feed-back', { feed: said.feed })) };
  }
  return { text: lines(t(`notice-${said.notice}`, { title: oneLine(said.title ?? String(said.chat), 60) })) };
}
