/** What both parsers give: elements by their usual names, before anything is read into them. */

export interface RawElement {
  /** Lower case, with the usual prefix (`dc:date`); elements of RSS and Atom have none. */
  readonly name: string;
  /** Attribute names in lower case. */
  readonly attrs: Readonly<Record<string, string>>;
  readonly text: string;
  /** True where the element had child elements: `text` is their markup. */
  readonly inline: boolean;
  /** xml:base in force. */
  readonly base: string | null;
}

export interface RawEntry {
  readonly attrs: Readonly<Record<string, string>>;
  readonly elements: readonly RawElement[];
}

/** Whoever publishes more than this at once publishes no news; what comes after is not read. */
export const MAX_ENTRIES = 10_000;

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'cdf' | 'json';

export interface RawFeed {
  readonly format: FeedFormat;
  /** Title, link, language and the like of the feed itself. */
  readonly elements: readonly RawElement[];
  readonly entries: readonly RawEntry[];
  /** The document ended inside an entry, which was dropped. */
  readonly truncated: boolean;
}
