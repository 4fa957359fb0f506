-- Relevant articles as normalised words. Holds no text of its own: the row id is the article's.
CREATE VIRTUAL TABLE search USING fts5 (
  title,
  text,
  content = '',
  contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0"
);
