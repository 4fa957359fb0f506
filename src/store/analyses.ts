import type { Actor, Analysis, Claim, Millis, Reason, Topic, Verdict } from '../news.ts';
import { type ClaimRow, type ClaimSource, type KeptClaim, keptClaim } from './claim-row.ts';
import type { Database } from './database.ts';

export interface StoredClaim extends KeptClaim, Pick<Claim, 'spans'> {
  readonly article: number | null;
}

interface StoredRow extends ClaimRow {
  readonly article: number | null;
  readonly spans: string | null;
}

const claim = (row: StoredRow): StoredClaim => ({
  ...keptClaim(row),
  article: row.article,
  ...(row.spans ? { spans: JSON.parse(row.spans) as NonNullable<Claim['spans']> } : {}),
});

export type AnalysesStore = ReturnType<typeof analysesStore>;

/** Verdicts, claims and the actors of headline and lead: what the reader made of an article. */
export function analysesStore(db: Database) {
  const putVerdict = db.prepare(
    `INSERT INTO verdicts (article, relevant, topics, score, reasons, rules, at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (article) DO UPDATE SET relevant = excluded.relevant, topics = excluded.topics, score = excluded.score,
       reasons = excluded.reasons, rules = excluded.rules, at = excluded.at`,
  );
  const getVerdict = db.prepare<
    [number],
    { relevant: number; topics: string; score: number; reasons: string; rules: string }
  >('SELECT relevant, topics, score, reasons, rules FROM verdicts WHERE article = ?');
  const dropActors = db.prepare('DELETE FROM article_actors WHERE article = ?');
  const addActor = db.prepare('INSERT OR IGNORE INTO article_actors (article, actor) VALUES (?, ?)');
  const actorsOf = db.prepare<[number], string>('SELECT actor FROM article_actors WHERE article = ?').pluck();
  // An admin's word outlives re-reading: only what the rules read is rewritten.
  const dropClaims = db.prepare(
    "DELETE FROM claims WHERE article = ? AND source = 'rule' AND withdrawn IS NULL",
  );
  const settled = db.prepare<[number], { actor: string; contribution: string }>(
    "SELECT actor, contribution FROM claims WHERE article = ? AND (source = 'admin' OR withdrawn IS NOT NULL)",
  );
  const addClaim = db.prepare(
    `INSERT INTO claims (article, source, actor, contribution, stance, conditions, size_min, size_max, speaker, voice, part, spans, said, link)
     VALUES (@article, @source, @actor, @contribution, @stance, @conditions, @sizeMin, @sizeMax, @speaker, @voice, @part, @spans, @said, @link)`,
  );
  const claimsOf = db.prepare<[number], StoredRow>('SELECT * FROM claims WHERE article = ? ORDER BY id');
  const getClaim = db.prepare<[number], StoredRow>('SELECT * FROM claims WHERE id = ?');
  const withdraw = db.prepare(
    'UPDATE claims SET withdrawn = ?, withdrawn_by = ?, withdrawn_why = ? WHERE id = ? AND withdrawn IS NULL',
  );
  const reinstate = db.prepare(
    'UPDATE claims SET withdrawn = NULL, withdrawn_by = NULL, withdrawn_why = NULL WHERE id = ?',
  );
  const ofActor = db.prepare<[string], StoredRow>(
    'SELECT * FROM claims WHERE actor = ? AND withdrawn IS NULL ORDER BY said DESC, id DESC LIMIT 400',
  );
  const outdated = db
    .prepare<[string, number], number>(
      'SELECT article FROM verdicts WHERE rules <> ? ORDER BY article DESC LIMIT ?',
    )
    .pluck();
  const claimBefore = db
    .prepare<[number], number | null>(
      "SELECT max(id) FROM claims WHERE id < ? AND part = 'main' AND source <> 'archive'",
    )
    .pluck();
  const claimAfter = db
    .prepare<[number], number | null>(
      "SELECT min(id) FROM claims WHERE id > ? AND part = 'main' AND source <> 'archive'",
    )
    .pluck();
  const counts = db.prepare<[], { relevant: number; total: number }>(
    'SELECT coalesce(sum(relevant), 0) AS relevant, count(*) AS total FROM verdicts',
  );

  const insert = (
    item: Claim,
    article: number | null,
    source: ClaimSource,
    said: Millis,
    link: string | null,
  ): number =>
    Number(
      addClaim.run({
        article,
        source,
        actor: item.actor,
        contribution: item.contribution,
        stance: item.stance,
        conditions: JSON.stringify(item.conditions),
        sizeMin: item.size?.[0] ?? null,
        sizeMax: item.size?.[1] ?? null,
        speaker: item.speaker,
        voice: item.voice,
        part: item.part,
        spans: item.spans ? JSON.stringify(item.spans) : null,
        said,
        link,
      }).lastInsertRowid,
    );

  return {
    /** Puts the reading of an article in place of an earlier one. */
    save(
      article: number,
      analysis: Analysis,
      rules: string,
      said: Millis,
      link: string | null,
      now: Millis,
    ): void {
      const { relevant, topics, score, reasons } = analysis;
      putVerdict.run(
        article,
        relevant ? 1 : 0,
        JSON.stringify(topics),
        score,
        JSON.stringify(reasons),
        rules,
        now,
      );
      dropActors.run(article);
      for (const actor of analysis.about) addActor.run(article, actor);
      dropClaims.run(article);
      const kept = new Set(settled.all(article).map((row) => `${row.actor} ${row.contribution}`));
      for (const item of analysis.claims) {
        if (!kept.has(`${item.actor} ${item.contribution}`)) insert(item, article, 'rule', said, link);
      }
    },
    verdict(article: number): (Verdict & { readonly rules: string }) | null {
      const row = getVerdict.get(article);
      if (!row) return null;
      return {
        relevant: row.relevant === 1,
        topics: JSON.parse(row.topics) as Topic[],
        score: row.score,
        reasons: JSON.parse(row.reasons) as Reason[],
        rules: row.rules,
      };
    },
    about: (article: number): Actor[] => actorsOf.all(article),
    claims: (article: number): StoredClaim[] => claimsOf.all(article).map(claim),
    claim(id: number): StoredClaim | null {
      const row = getClaim.get(id);
      return row ? claim(row) : null;
    },
    /** The main claim before this one in the order of reading, or the newest; what shipped as archive is left out. */
    claimBefore: (id: number | null): number | null => claimBefore.get(id ?? Number.MAX_SAFE_INTEGER) ?? null,
    claimAfter: (id: number): number | null => claimAfter.get(id) ?? null,
    addClaim: insert,
    withdraw: (id: number, by: number, why: string, now: Millis): boolean =>
      withdraw.run(now, by, why, id).changes > 0,
    reinstate: (id: number): boolean => reinstate.run(id).changes > 0,
    /** Newest first, the archive included, what was withdrawn left out. */
    claimsOfActor: (actor: Actor): StoredClaim[] => ofActor.all(actor).map(claim),
    /** Articles last read by other rules, newest first. */
    readByOtherRules: (rules: string, limit: number): number[] => outdated.all(rules, limit),
    counts: () => counts.get()!,
  };
}
