-- All times are UTC integer milliseconds. JSON columns hold values that are read whole and never searched.

CREATE TABLE feeds (
  id            TEXT PRIMARY KEY,
  name          TEXT NOT NULL,
  url           TEXT NOT NULL,
  lang          TEXT NOT NULL,
  zone          TEXT NOT NULL,
  origin        TEXT NOT NULL CHECK (origin IN ('catalogue', 'file', 'admin')),
  enabled       INTEGER NOT NULL DEFAULT 1,
  interval      INTEGER NOT NULL,
  -- An admin's interval; wins over the catalogue's.
  override      INTEGER,
  -- Validators, back-off, gaps, redirect and health, as src/feeds/due.ts defines them.
  state         TEXT NOT NULL DEFAULT '{}',
  first_polled  INTEGER,
  removed       INTEGER
) STRICT;

CREATE TABLE articles (
  id            INTEGER PRIMARY KEY,
  feed          TEXT REFERENCES feeds (id),
  outlet        TEXT NOT NULL,
  link          TEXT,
  title         TEXT NOT NULL,
  summary       TEXT NOT NULL,
  body          TEXT NOT NULL, -- JSON array of paragraphs
  lang          TEXT NOT NULL,
  published     INTEGER NOT NULL, -- first_seen where the feed gave none
  date_trusted  INTEGER NOT NULL,
  first_seen    INTEGER NOT NULL,
  revised       INTEGER,
  page_fetched  INTEGER
) STRICT;
CREATE INDEX articles_by_time ON articles (published);
CREATE INDEX articles_by_seen ON articles (first_seen);
CREATE INDEX articles_by_feed ON articles (feed, first_seen);

-- Any key identifies the article: guid, canonical link, outlet + numeric id, title + day.
CREATE TABLE article_keys (
  key      TEXT PRIMARY KEY,
  article  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX article_keys_by_article ON article_keys (article);

-- The text an article had before an edit.
CREATE TABLE revisions (
  article  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  until    INTEGER NOT NULL,
  title    TEXT NOT NULL,
  summary  TEXT NOT NULL,
  body     TEXT NOT NULL,
  PRIMARY KEY (article, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE verdicts (
  article   INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  relevant  INTEGER NOT NULL,
  topics    TEXT NOT NULL, -- JSON
  score     REAL NOT NULL,
  reasons   TEXT NOT NULL, -- JSON
  rules     TEXT NOT NULL, -- version of the rules that gave it
  at        INTEGER NOT NULL
) STRICT;
CREATE INDEX verdicts_relevant ON verdicts (article) WHERE relevant = 1;

-- Whom headline or lead is about, apart from what they claim.
CREATE TABLE article_actors (
  article  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  actor    TEXT NOT NULL,
  PRIMARY KEY (article, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_actors_by_actor ON article_actors (actor, article);

CREATE TABLE claims (
  id            INTEGER PRIMARY KEY,
  -- Null for the archive that ships with the program: there the link is the source.
  article       INTEGER REFERENCES articles (id) ON DELETE CASCADE,
  source        TEXT NOT NULL CHECK (source IN ('rule', 'admin', 'archive')),
  actor         TEXT NOT NULL,
  contribution  TEXT NOT NULL,
  stance        TEXT NOT NULL,
  conditions    TEXT NOT NULL, -- JSON
  size_min      INTEGER,
  size_max      INTEGER,
  speaker       TEXT,
  voice         TEXT NOT NULL CHECK (voice IN ('own', 'other')),
  part          TEXT NOT NULL CHECK (part IN ('main', 'background')),
  spans         TEXT, -- JSON
  said          INTEGER NOT NULL,
  link          TEXT,
  -- Of an archive claim, which has no article to tell them: its outlet, and what its reports share.
  outlet        TEXT,
  occasion      TEXT,
  withdrawn     INTEGER,
  withdrawn_by  INTEGER,
  withdrawn_why TEXT
) STRICT;
CREATE INDEX claims_by_article ON claims (article);
CREATE INDEX claims_by_actor ON claims (actor, contribution, said);

CREATE TABLE stories (
  id           INTEGER PRIMARY KEY,
  created      INTEGER NOT NULL,
  updated      INTEGER NOT NULL,
  lead         INTEGER NOT NULL REFERENCES articles (id),
  -- The story this one follows: its alert is sent as a reply.
  follows      INTEGER REFERENCES stories (id),
  merged_into  INTEGER REFERENCES stories (id),
  -- When it was given to fan-out; null for what was too old or is waiting for an admin.
  alerted      INTEGER,
  edited       INTEGER
) STRICT;
CREATE INDEX stories_by_time ON stories (created);
CREATE INDEX stories_by_lead ON stories (lead);

CREATE TABLE story_articles (
  article  INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  story    INTEGER NOT NULL REFERENCES stories (id)
) STRICT;
CREATE INDEX story_articles_by_story ON story_articles (story);

CREATE TABLE story_actors (
  story  INTEGER NOT NULL REFERENCES stories (id),
  actor  TEXT NOT NULL,
  PRIMARY KEY (story, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_actors_by_actor ON story_actors (actor, story);

CREATE TABLE story_topics (
  story  INTEGER NOT NULL REFERENCES stories (id),
  topic  TEXT NOT NULL,
  PRIMARY KEY (story, topic)
) STRICT, WITHOUT ROWID;

-- The ledger, folded from claims; may be emptied and replayed at any time.
CREATE TABLE positions (
  actor         TEXT NOT NULL,
  contribution  TEXT NOT NULL,
  standing      TEXT NOT NULL, -- JSON
  -- Both null where only others have spoken of this state.
  stance        TEXT,
  since         INTEGER,
  PRIMARY KEY (actor, contribution)
) STRICT, WITHOUT ROWID;

-- A position that moved.
CREATE TABLE changes (
  id            INTEGER PRIMARY KEY,
  actor         TEXT NOT NULL,
  contribution  TEXT NOT NULL,
  was           TEXT, -- stance, null where nothing was known
  now           TEXT NOT NULL,
  at            INTEGER NOT NULL,
  claim         INTEGER NOT NULL,
  story         INTEGER REFERENCES stories (id)
) STRICT;
CREATE INDEX changes_by_actor ON changes (actor, at);
CREATE INDEX changes_by_story ON changes (story);

CREATE TABLE destinations (
  id            INTEGER PRIMARY KEY,
  chat          INTEGER NOT NULL,
  thread        INTEGER,
  kind          TEXT NOT NULL CHECK (kind IN ('private', 'group', 'supergroup', 'channel')),
  title         TEXT,
  lang          TEXT NOT NULL DEFAULT 'uk' CHECK (lang IN ('uk', 'en')),
  zone          TEXT NOT NULL DEFAULT 'Europe/Kyiv',
  -- Gets alerts at all; false before /subscribe and after /unsubscribe.
  subscribed    INTEGER NOT NULL DEFAULT 0,
  -- Everything, or only the countries in subscriptions.
  everything    INTEGER NOT NULL DEFAULT 1,
  topics        TEXT, -- JSON array; null is all
  changes_only  INTEGER NOT NULL DEFAULT 0,
  quiet_from    INTEGER, -- minutes after local midnight
  quiet_until   INTEGER,
  digest        TEXT, -- null: alerts at once; 'daily'
  paused_until  INTEGER,
  -- The bot was blocked, kicked, or the chat is gone; settings are kept for a return.
  gone          INTEGER,
  told_no_right INTEGER,
  configured_by INTEGER,
  created       INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX destinations_by_chat ON destinations (chat, coalesce(thread, 0));
CREATE INDEX destinations_subscribed ON destinations (id) WHERE subscribed = 1 AND gone IS NULL;

CREATE TABLE subscriptions (
  destination  INTEGER NOT NULL REFERENCES destinations (id) ON DELETE CASCADE,
  actor        TEXT NOT NULL,
  PRIMARY KEY (actor, destination)
) STRICT, WITHOUT ROWID;
CREATE INDEX subscriptions_by_destination ON subscriptions (destination);

-- «Not interested in this country»; wins over everything and over subscriptions of other actors only
-- where all of a story's actors are muted.
CREATE TABLE mutes (
  destination  INTEGER NOT NULL REFERENCES destinations (id) ON DELETE CASCADE,
  actor        TEXT NOT NULL,
  PRIMARY KEY (destination, actor)
) STRICT, WITHOUT ROWID;

-- Written in the transaction that makes a story alertable; delivery rows follow from it by cursor.
CREATE TABLE fanouts (
  id        INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL CHECK (kind IN ('alert', 'edit', 'digest', 'notice', 'broadcast')),
  story     INTEGER REFERENCES stories (id),
  audience  TEXT NOT NULL, -- JSON: actors, topics, whether a position moved
  payload   TEXT, -- JSON, for a broadcast
  priority  INTEGER NOT NULL,
  -- Destinations are walked by id from start, round past the largest, until start again.
  start     INTEGER NOT NULL DEFAULT 0,
  cursor    INTEGER,
  wrapped   INTEGER NOT NULL DEFAULT 0,
  created   INTEGER NOT NULL,
  done      INTEGER
) STRICT;
CREATE INDEX fanouts_open ON fanouts (priority, id) WHERE done IS NULL;

CREATE TABLE deliveries (
  id           INTEGER PRIMARY KEY,
  kind         TEXT NOT NULL CHECK (kind IN ('alert', 'edit', 'digest', 'notice', 'broadcast')),
  destination  INTEGER NOT NULL REFERENCES destinations (id),
  story        INTEGER REFERENCES stories (id),
  fanout       INTEGER REFERENCES fanouts (id),
  payload      TEXT, -- JSON; null where the story says it all
  priority     INTEGER NOT NULL, -- smaller goes first
  not_before   INTEGER NOT NULL, -- 0 is at once, whatever the clock says
  state        TEXT NOT NULL CHECK (state IN ('pending', 'held', 'sending', 'sent', 'gone', 'failed', 'expired', 'cancelled')),
  attempts     INTEGER NOT NULL DEFAULT 0,
  -- How often it was found `sending` after a crash or a broken connection, and sent again.
  doubts       INTEGER NOT NULL DEFAULT 0,
  message      INTEGER,
  -- What was sent, so that an unchanged edit is not sent.
  digest       TEXT,
  error        TEXT,
  created      INTEGER NOT NULL,
  updated      INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX deliveries_once ON deliveries (story, destination) WHERE kind = 'alert';
CREATE UNIQUE INDEX deliveries_broadcast_once ON deliveries (fanout, destination) WHERE kind = 'broadcast';
CREATE INDEX deliveries_waiting ON deliveries (priority, not_before, id) WHERE state = 'pending';
CREATE INDEX deliveries_open ON deliveries (state, id) WHERE state IN ('sending', 'held');
CREATE INDEX deliveries_by_destination ON deliveries (destination, updated);
CREATE INDEX deliveries_bundles ON deliveries (destination) WHERE kind = 'digest' AND state = 'pending';
CREATE INDEX deliveries_edits ON deliveries (story, destination) WHERE kind = 'edit' AND state = 'pending';

CREATE TABLE keyword_rules (
  id        INTEGER PRIMARY KEY,
  topic     TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('strong', 'weak', 'block')),
  phrase    TEXT NOT NULL,
  forms     TEXT NOT NULL, -- JSON: a list of forms for each word
  origin    TEXT NOT NULL CHECK (origin IN ('bundled', 'admin')),
  created   INTEGER NOT NULL,
  removed   INTEGER
) STRICT;
CREATE UNIQUE INDEX keyword_rules_once ON keyword_rules (topic, kind, phrase) WHERE removed IS NULL;

CREATE TABLE admins (
  user     INTEGER PRIMARY KEY,
  added_by INTEGER NOT NULL,
  added    INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
  id       INTEGER PRIMARY KEY,
  at       INTEGER NOT NULL,
  user     INTEGER NOT NULL,
  action   TEXT NOT NULL,
  subject  TEXT NOT NULL,
  before   TEXT, -- JSON
  after    TEXT, -- JSON
  undone   INTEGER REFERENCES audit (id)
) STRICT;

-- Small facts that outlive a restart: the brake, the update offset's owner, the bundled data's version.
CREATE TABLE facts (
  key    TEXT PRIMARY KEY,
  value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
