import type { Actor, Millis, Topic } from '../news.ts';
import type { Database } from './database.ts';

export interface Story {
  readonly id: number;
  readonly created: Millis;
  readonly updated: Millis;
  /** The article the alert is made from. */
  readonly lead: number;
  readonly follows: number | null;
  readonly alerted: Millis | null;
  readonly edited: Millis | null;
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
}

interface Row {
  id: number;
  created: number;
  updated: number;
  lead: number;
  follows: number | null;
  merged_into: number | null;
  alerted: number | null;
  edited: number | null;
}

export type StoriesStore = ReturnType<typeof storiesStore>;

export function storiesStore(db: Database) {
  const insert = db.prepare('INSERT INTO stories (created, updated, lead, follows) VALUES (?, ?, ?, ?)');
  const link = db.prepare(
    'INSERT INTO story_articles (article, story) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET story = excluded.story',
  );
  const touch = db.prepare('UPDATE stories SET updated = ? WHERE id = ?');
  const addActor = db.prepare('INSERT OR IGNORE INTO story_actors (story, actor) VALUES (?, ?)');
  const addTopic = db.prepare('INSERT OR IGNORE INTO story_topics (story, topic) VALUES (?, ?)');
  const get = db.prepare<[number], Row>('SELECT * FROM stories WHERE id = ?');
  const actors = db
    .prepare<[number], string>('SELECT actor FROM story_actors WHERE story = ? ORDER BY actor')
    .pluck();
  const topics = db
    .prepare<[number], Topic>('SELECT topic FROM story_topics WHERE story = ? ORDER BY topic')
    .pluck();
  const articles = db
    .prepare<[number], number>('SELECT article FROM story_articles WHERE story = ? ORDER BY article')
    .pluck();
  const storyOf = db.prepare<[number], number>('SELECT story FROM story_articles WHERE article = ?').pluck();
  const alerted = db.prepare('UPDATE stories SET alerted = ? WHERE id = ?');
  const setLead = db.prepare('UPDATE stories SET lead = ? WHERE id = ?');
  const edited = db.prepare('UPDATE stories SET edited = ? WHERE id = ?');
  const alertTimes = db
    .prepare<[number], number>('SELECT alerted FROM stories WHERE alerted >= ? AND merged_into IS NULL')
    .pluck();
  const latest = db.prepare<[number, number], Row>(
    'SELECT * FROM stories WHERE merged_into IS NULL ORDER BY created DESC, id DESC LIMIT ? OFFSET ?',
  );
  const latestOf = db.prepare<[string, number, number], Row>(
    `SELECT s.* FROM stories s JOIN story_actors a ON a.story = s.id
     WHERE a.actor = ? AND s.merged_into IS NULL ORDER BY s.created DESC, s.id DESC LIMIT ? OFFSET ?`,
  );
  const count = db.prepare<[], number>('SELECT count(*) FROM stories WHERE merged_into IS NULL').pluck();
  const countOf = db
    .prepare<[string], number>(
      'SELECT count(*) FROM stories s JOIN story_actors a ON a.story = s.id WHERE a.actor = ? AND s.merged_into IS NULL',
    )
    .pluck();
  const merge = {
    articles: db.prepare('UPDATE story_articles SET story = ? WHERE story = ?'),
    actors: db.prepare(
      'INSERT OR IGNORE INTO story_actors SELECT ?, actor FROM story_actors WHERE story = ?',
    ),
    topics: db.prepare(
      'INSERT OR IGNORE INTO story_topics SELECT ?, topic FROM story_topics WHERE story = ?',
    ),
    mark: db.prepare('UPDATE stories SET merged_into = ?, updated = ? WHERE id = ?'),
    alerted: db.prepare(
      `UPDATE stories SET alerted = coalesce(alerted, (SELECT alerted FROM stories WHERE id = @younger)) WHERE id = @elder`,
    ),
    // Whoever was told the younger has heard of the elder by it, in that message.
    told: db.prepare(
      `INSERT OR IGNORE INTO deliveries
         (kind, destination, story, fanout, priority, not_before, state, attempts, doubts, message, digest, created, updated)
       SELECT kind, destination, @elder, fanout, priority, not_before, state, attempts, doubts, message, digest, created, updated
       FROM deliveries WHERE story = @younger AND kind = 'alert' AND state = 'sent'`,
    ),
    waiting: db.prepare(
      `UPDATE OR IGNORE deliveries SET story = @elder
       WHERE story = @younger AND kind = 'alert' AND state IN ('pending', 'held', 'sending')`,
    ),
    twice: db.prepare(
      `UPDATE deliveries SET state = 'cancelled', error = 'told by another story', updated = @now
       WHERE story = @younger AND kind = 'alert' AND state IN ('pending', 'held')`,
    ),
    fanouts: db.prepare(
      "UPDATE fanouts SET story = @elder WHERE story = @younger AND kind = 'alert' AND done IS NULL",
    ),
  };
  const settled = db
    .prepare<[number, number], number>(
      `SELECT id FROM stories WHERE alerted >= ? AND updated <= ? AND updated > alerted AND edited IS NULL AND merged_into IS NULL`,
    )
    .pluck();

  const story = (row: Row): Story => ({
    id: row.id,
    created: row.created,
    updated: row.updated,
    lead: row.lead,
    follows: row.follows,
    alerted: row.alerted,
    edited: row.edited,
    actors: actors.all(row.id),
    topics: topics.all(row.id),
  });

  return {
    add(lead: number, follows: number | null, now: Millis): number {
      const id = Number(insert.run(now, now, lead, follows).lastInsertRowid);
      link.run(lead, id);
      return id;
    },
    join(id: number, article: number, now: Millis): void {
      link.run(article, id);
      touch.run(now, id);
    },
    /** Whether the story gained an actor or a topic by this. */
    grow(id: number, about: { actors: readonly Actor[]; topics: readonly Topic[] }): boolean {
      let gained = 0;
      for (const actor of about.actors) gained += addActor.run(id, actor).changes;
      for (const topic of about.topics) gained += addTopic.run(id, topic).changes;
      return gained > 0;
    },
    /** Follows a merge to the story that holds the articles now. */
    get(id: number): Story | null {
      let row = get.get(id);
      for (let hops = 0; row?.merged_into && hops < 10; hops++) row = get.get(row.merged_into);
      return row ? story(row) : null;
    },
    articles: (id: number): number[] => articles.all(id),
    ofArticle: (article: number): number | null => storyOf.get(article) ?? null,
    /** Makes the alert of another of its articles. */
    lead: (id: number, article: number): void => void setLead.run(article, id),
    alerted: (id: number, now: Millis): void => void alerted.run(now, id),
    edited: (id: number, now: Millis): void => void edited.run(now, id),
    alertTimes: (since: Millis): Millis[] => alertTimes.all(since),
    latest: (limit: number, offset = 0): Story[] => latest.all(limit, offset).map(story),
    latestOf: (actor: Actor, limit: number, offset = 0): Story[] =>
      latestOf.all(actor, limit, offset).map(story),
    count: (actor?: Actor): number => (actor ? countOf.get(actor) : count.get()) ?? 0,
    /** The younger story's articles, actors and topics go to the elder, and with them what was or is to be told of it. */
    merge(younger: number, elder: number, now: Millis): void {
      merge.articles.run(elder, younger);
      merge.actors.run(elder, younger);
      merge.topics.run(elder, younger);
      merge.mark.run(elder, now, younger);
      const both = { younger, elder };
      merge.alerted.run(both);
      merge.told.run(both);
      merge.waiting.run(both);
      merge.twice.run({ younger, now });
      merge.fanouts.run(both);
      touch.run(now, elder);
    },
    /** Alerted since `since`, grown after the alert, quiet since `quiet`, not edited yet. */
    grownAndSettled: (since: Millis, quiet: Millis): number[] => settled.all(since, quiet),
  };
}
