import type { Entry, Lang, Millis } from '../news.ts';
import { parseDate } from './date.ts';
import { type Content, type EntryFields, fieldsOf, siteLink } from './fields.ts';
import { numericId } from './identity.ts';
import { articleLink } from './link.ts';
import type { RawFeed } from './raw.ts';
import { htmlToLine, htmlToParagraphs, looksLikeHtml, plainToLine, plainToParagraphs } from './text.ts';

export interface EntryContext {
  /** The feed's address after redirects; null for a file. */
  readonly url: string | null;
  /** Language of the feed, for texts too short to tell. */
  readonly lang: Lang;
  /** IANA zone for dates without one. */
  readonly zone: string;
  readonly now: Millis;
  readonly detectLanguage: (text: string, fallback: Lang) => Lang;
}

/** A summary longer than this is the article itself. */
const LONG_SUMMARY = 600;
/** Clocks differ; what is dated further ahead than this is wrong or embargoed. */
const CLOCK_SKEW: Millis = 5 * 60_000;
/** Outlets date nothing before the web; a first day of 1970 is an empty field. */
const EARLIEST: Millis = Date.UTC(1990, 0);

const asHtml = ({ kind, text }: Content): boolean =>
  kind === 'html' || (kind === 'guess' && looksLikeHtml(text));

const lineOf = (content: Content): string =>
  asHtml(content) ? htmlToLine(content.text) : plainToLine(content.text);

/** Some outlets escape the markup of their full text once too often. */
function unescaped(html: string): string {
  if (/<[a-z/]/i.test(html) || !/&lt;\/?(?:p|div|br|ul|li|h\d|strong|blockquote)\b/i.test(html)) return html;
  return html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function paragraphsOf(content: Content | null): string[] {
  if (!content) return [];
  if (!asHtml(content)) return plainToParagraphs(content.text);
  return htmlToParagraphs(unescaped(content.text));
}

/** What is known of the text: a short lead as the summary, the whole as the body where the feed carries it. */
function textOf(fields: EntryFields): Pick<Entry, 'summary' | 'body'> {
  const summary = paragraphsOf(fields.summary);
  const content = paragraphsOf(fields.content);
  const lead = summary.join(' ');
  const whole = summary.length > 1 && lead.length > LONG_SUMMARY;
  const body = whole && content.join(' ').length < lead.length ? summary : content;
  return { summary: (whole ? summary[0] : lead) || (body[0] ?? ''), body };
}

/** RBC's article number is the Unix time of its creation. */
function creationTime(link: string | null): Millis | null {
  const id = link === null ? null : /(?:^|\.)rbc\.ua$/.test(new URL(link).hostname) ? numericId(link) : null;
  return id?.length === 10 ? Number(id) * 1000 : null;
}

function dateOf(
  fields: EntryFields,
  link: string | null,
  context: EntryContext,
): Pick<Entry, 'published' | 'dateTrusted'> {
  for (const text of fields.dates) {
    const date = parseDate(text, context.zone);
    if (date === null || date < EARLIEST) continue;
    if (date > context.now + CLOCK_SKEW) return { published: context.now, dateTrusted: false };
    return { published: date, dateTrusted: true };
  }
  return { published: creationTime(link), dateTrusted: false };
}

/** Enough of an entry to tell its language by. */
function sampleOf(title: string, { summary, body }: Pick<Entry, 'summary' | 'body'>): string {
  const lead = `${title} ${summary}`;
  return (lead.length < 100 ? `${lead} ${body[0] ?? ''}` : lead).slice(0, 150);
}

/** The entries of a feed, one for one and in its own order. Some may say nothing at all. */
export function toEntries(feed: RawFeed, context: EntryContext): Entry[] {
  const site = articleLink(siteLink(feed) ?? '', context.url);
  const base =
    feed.format === 'atom' || feed.format === 'json' ? (context.url ?? site) : (site ?? context.url);
  return feed.entries.map((raw) => {
    const fields = fieldsOf(raw, feed.format);
    const link =
      fields.link === null || isBareToken(fields.link)
        ? null
        : articleLink(fields.link, fields.linkBase ?? base);
    const title = lineOf(fields.title);
    const text = textOf(fields);
    const lang = context.detectLanguage(sampleOf(title, text), context.lang);
    return { id: fields.id, link, title, ...dateOf(fields, link, context), ...text, lang };
  });
}

/** A video's id where an address should be: resolving it would invent a page. */
const isBareToken = (link: string): boolean => /^[\w-]{11}$/.test(link) && /\d|[A-Z_]/.test(link);
