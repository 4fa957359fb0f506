import type { KeywordRule, Millis, RuleKind, Topic } from '../news.ts';
import type { Database } from './database.ts';

export interface NewKeyword {
  readonly topic: Topic;
  readonly kind: RuleKind;
  readonly phrase: string;
  readonly forms: readonly (readonly string[])[];
}

interface Row {
  id: number;
  topic: Topic;
  kind: RuleKind;
  phrase: string;
  forms: string;
}

const rule = (row: Row): KeywordRule => ({ ...row, forms: JSON.parse(row.forms) as string[][] });

export type KeywordsStore = ReturnType<typeof keywordsStore>;

export function keywordsStore(db: Database) {
  const active = db.prepare<[], Row>(
    'SELECT id, topic, kind, phrase, forms FROM keyword_rules WHERE removed IS NULL ORDER BY id',
  );
  const find = db.prepare<[string, string, string], Row>(
    'SELECT id, topic, kind, phrase, forms FROM keyword_rules WHERE topic = ? AND kind = ? AND phrase = ? AND removed IS NULL',
  );
  const get = db.prepare<[number], Row & { removed: number | null }>(
    'SELECT id, topic, kind, phrase, forms, removed FROM keyword_rules WHERE id = ?',
  );
  const insert = db.prepare(
    'INSERT INTO keyword_rules (topic, kind, phrase, forms, origin, created) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const everBundled = db
    .prepare<[string, string, string], number>(
      "SELECT 1 FROM keyword_rules WHERE topic = ? AND kind = ? AND phrase = ? AND origin = 'bundled'",
    )
    .pluck();
  const remove = db.prepare('UPDATE keyword_rules SET removed = ? WHERE id = ? AND removed IS NULL');
  const restore = db.prepare('UPDATE OR IGNORE keyword_rules SET removed = NULL WHERE id = ?');

  return {
    active: (): KeywordRule[] => active.all().map(rule),
    get(id: number): (KeywordRule & { readonly removed: Millis | null }) | null {
      const row = get.get(id);
      return row ? { ...rule(row), removed: row.removed } : null;
    },
    find(topic: Topic, kind: RuleKind, phrase: string): KeywordRule | null {
      const row = find.get(topic, kind, phrase);
      return row ? rule(row) : null;
    },
    add(keyword: NewKeyword, now: Millis): number {
      const { topic, kind, phrase, forms } = keyword;
      return Number(insert.run(topic, kind, phrase, JSON.stringify(forms), 'admin', now).lastInsertRowid);
    },
    /** Adds bundled rules this database has never seen; one an admin removed stays removed. */
    seed(
      bundled: readonly Omit<NewKeyword, 'forms'>[],
      expand: (phrase: string) => NewKeyword['forms'],
      now: Millis,
    ): void {
      db.transaction(() => {
        for (const { topic, kind, phrase } of bundled) {
          if (everBundled.get(topic, kind, phrase) || find.get(topic, kind, phrase)) continue;
          insert.run(topic, kind, phrase, JSON.stringify(expand(phrase)), 'bundled', now);
        }
      })();
    },
    remove: (id: number, now: Millis): boolean => remove.run(now, id).changes > 0,
    restore: (id: number): boolean => restore.run(id).changes > 0,
  };
}
