/**
 * The nouns every stage shares. No logic lives here, only the shapes and the closed lists
 * that a type, a migration and a Fluent file must agree on.
 */

/** UTC, integer milliseconds since the epoch. */
export type Millis = number;

export const LANGS = ['uk', 'ru', 'en'] as const;
/** The language of a text, recognised from the text itself. */
export type Lang = (typeof LANGS)[number];

export const TOPICS = ['foreign_troops', 'security_guarantees'] as const;
export type Topic = (typeof TOPICS)[number];

export const BODIES = ['NATO', 'EU', 'UN', 'OSCE', 'COALITION'] as const;
/** ISO 3166-1 alpha-2 (`LT`, `GB`) or one of {@link BODIES}. */
export type Actor = string;

export const CONTRIBUTIONS = [
  'ground_troops',
  'air',
  'naval',
  'training',
  'monitoring',
  'logistics',
  'intelligence',
  'command',
  'funding_arms',
  'legal_guarantee',
] as const;
export type Contribution = (typeof CONTRIBUTIONS)[number];

/** From the firmest no to the firmest yes; the order carries meaning. */
export const STANCES = ['refuses', 'undecided', 'open', 'ready', 'committed', 'deployed'] as const;
export type Stance = (typeof STANCES)[number];

export const CONDITIONS = [
  'after_ceasefire',
  'after_peace',
  'us_backstop',
  'mandate',
  'parliament',
  'allies_join',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** `own`: the actor's representative or a reported fact; `other`: somebody else, firmly, of the actor. */
export type Voice = 'own' | 'other';
/** `background` is the recap of earlier news. */
export type Part = 'main' | 'background';
/** Smallest and largest number of people. */
export type Size = readonly [min: number, max: number];

/** Where in an article a span lies: `title`, `summary` or `body.N`. */
export type Place = string;

/** A piece of an article's text. Offsets are UTF-16 units of that place; `end` is exclusive. */
export interface Span {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Why a verdict is what it is: the words, where they stand, the rule and what it weighed. */
export interface Reason extends Span {
  readonly rule: string;
  readonly weight: number;
}

/** What stands behind a claim. The sentence is always known, the rest where words carry it. */
export interface ClaimSpans {
  readonly sentence: Span;
  readonly actor?: Span;
  readonly contribution?: Span;
  readonly stance?: Span;
  readonly conditions?: readonly Span[];
  readonly size?: Span;
  readonly speaker?: Span;
}

/** One actor's position on one kind of contribution, as one article reports it. */
export interface Claim {
  readonly actor: Actor;
  readonly contribution: Contribution;
  readonly stance: Stance;
  readonly conditions: readonly Condition[];
  readonly size: Size | null;
  /** Dictionary form in the article's language. */
  readonly speaker: string | null;
  readonly voice: Voice;
  readonly part: Part;
  readonly spans?: ClaimSpans;
}

/** The text of an article. `body` holds the summary's text too; `[]` where only title and summary are known. */
export interface NewsText {
  readonly title: string;
  readonly summary: string;
  readonly body: readonly string[];
}

export interface Verdict {
  readonly relevant: boolean;
  /** Empty exactly when `relevant` is false. */
  readonly topics: readonly Topic[];
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What reading one article gives. Pure: the same text and rules give the same analysis. */
export interface Analysis extends Verdict {
  readonly lang: Lang;
  readonly claims: readonly Claim[];
  /** Actors (with UA and RU) of headline and lead: whom a story without a claim is about. */
  readonly about: readonly Actor[];
}

/** One feed entry as the feed gave it, cleaned. */
export interface Entry {
  /** guid, atom:id or rdf:about as given; null where the feed has none. */
  readonly id: string | null;
  /** Absolute http(s) address, or null. */
  readonly link: string | null;
  /** Plain text, entities decoded once. */
  readonly title: string;
  readonly published: Millis | null;
  /** False where the date is absent, clamped or guessed: such an entry never alerts on a first poll. */
  readonly dateTrusted: boolean;
  readonly summary: string;
  readonly body: readonly string[];
  readonly lang: Lang;
}

export const FEED_ORIGINS = ['catalogue', 'file', 'admin'] as const;
export type FeedOrigin = (typeof FEED_ORIGINS)[number];

/** A feed's identity and settings; what happened to it lives in the store. */
export interface Feed {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly lang: Lang;
  readonly origin: FeedOrigin;
  /** Least milliseconds between two polls. */
  readonly interval: Millis;
  /** IANA zone for dates without one. */
  readonly zone: string;
}

export const RULE_KINDS = ['strong', 'weak', 'block'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** A keyword rule as an admin types it, with the forms it expanded to when it was saved. */
export interface KeywordRule {
  readonly id: number;
  readonly topic: Topic;
  readonly kind: RuleKind;
  /** One word or a phrase, as typed. */
  readonly phrase: string;
  /** One list of normalised forms per word of the phrase. */
  readonly forms: readonly (readonly string[])[];
}

/** A place messages go to: a chat, or one forum topic of it. */
export interface Destination {
  readonly id: number;
  readonly chat: number;
  readonly thread: number | null;
  readonly lang: 'uk' | 'en';
  readonly zone: string;
}

export const DELIVERY_KINDS = ['alert', 'edit', 'digest', 'notice', 'broadcast'] as const;
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

export const DELIVERY_STATES = [
  'pending',
  'held',
  'sending',
  'sent',
  'gone',
  'failed',
  'expired',
  'cancelled',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** A state's latest words on one contribution, folded from main claims of voice `own`. */
export interface Position {
  readonly actor: Actor;
  readonly contribution: Contribution;
  readonly stance: Stance;
  readonly since: Millis;
  readonly conditions: readonly Condition[];
  readonly size: Size | null;
  readonly speaker: string | null;
}
