import { composeAlert, composeBundle, type StoryView } from './alerts/compose.ts';
import type { OutgoingMessage } from './alerts/message.ts';
import type { Compose } from './alerts/sender.ts';
import { payloadOf } from './bot/context.ts';
import { noticeMessage } from './bot/notices.ts';
import type { Millis } from './news.ts';
import type { Delivery } from './store/deliveries.ts';
import type { Story } from './store/stories.ts';
import type { Stores } from './stores.ts';
import type { Message } from './words/message.ts';

function outgoing(message: Message): OutgoingMessage {
  const { text, entities, reply_markup } = payloadOf(message);
  return {
    text,
    entities: entities as NonNullable<OutgoingMessage['entities']>,
    ...(reply_markup ? { reply_markup } : {}),
  };
}

/** What a row of the outbox says at the moment it goes out. */
export function createCompose(
  { stories, deliveries }: Pick<Stores, 'stories' | 'deliveries'>,
  view: (story: Story) => StoryView,
  now: () => Millis,
): Compose {
  // A channel's readers are strangers to each other: an answer to one of them would be a post to all.
  const shown = (message: Message, to: Delivery['destination']): OutgoingMessage =>
    outgoing(to.kind === 'channel' ? { text: message.text } : message);

  return (row, to) => {
    switch (row.kind) {
      case 'alert':
      case 'edit': {
        const story = row.story === null ? null : stories.get(row.story);
        const seen = story && view(story);
        if (!seen || seen.reports.length === 0) return null;
        const earlier = story.follows === null ? null : deliveries.messageOf(story.follows, to.id);
        return {
          ...shown(composeAlert(seen, to, now()), to),
          ...(earlier === null ? {} : { reply_to: earlier }),
        };
      }
      case 'digest': {
        const ids = (row.payload as { stories: number[] }).stories;
        // Stories merged since they were gathered are one line.
        const found = new Map(ids.flatMap((id) => stories.get(id) ?? []).map((story) => [story.id, story]));
        const views = [...found.values()].map(view).filter((each) => each.reports.length > 0);
        return views.length === 0 ? null : shown(composeBundle(views, to), to);
      }
      case 'notice':
      case 'broadcast':
        return outgoing(noticeMessage(row.payload, to.lang));
    }
  };
}
