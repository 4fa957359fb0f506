import type { Actor, Claim, Contribution, Millis, Stance, Topic } from '../news.ts';
import { actorName, actorSign, who } from '../words/actor.ts';
import { agreementOf, claimLine, contributionWords, stanceWords } from '../words/claim.ts';
import { type Translate, translator, type UiLang } from '../words/fluent.ts';
import { type Button, bold, italic, joined, lines, linked, type Message, oneLine } from '../words/message.ts';
import { moment } from '../words/time.ts';

export interface Report {
  readonly outlet: string;
  readonly link: string | null;
  readonly title: string;
  readonly published: Millis;
}

/** All an alert says, in no language yet. */
export interface StoryView {
  readonly id: number;
  readonly topics: readonly Topic[];
  readonly actors: readonly Actor[];
  /** Main claims of the story, one an actor and contribution. */
  readonly claims: readonly Claim[];
  readonly changes: readonly { actor: Actor; contribution: Contribution; was: Stance | null; now: Stance }[];
  /** The lead first. */
  readonly reports: readonly Report[];
  /** A claim an earlier version of the alert showed was withdrawn. */
  readonly corrected: boolean;
}

export interface Reader {
  readonly lang: UiLang;
  readonly zone: string;
}

const MOST_CLAIMS = 8;
const MOST_OUTLETS = 3;

/** One claim an actor and contribution: the state's own words before those of others, the first report's before later ones. */
export function mergeClaims(claims: readonly Claim[]): Claim[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.part !== 'main') continue;
    const key = `${claim.actor} ${claim.contribution}`;
    const known = best.get(key);
    if (!known || (known.voice === 'other' && claim.voice === 'own')) best.set(key, claim);
  }
  return [...best.values()];
}

function claimRow(claim: Claim, t: Translate, lang: UiLang) {
  const name = actorName(claim.actor, lang);
  const said = claimLine(claim, agreementOf(name), t, lang);
  const relayed =
    claim.voice === 'other' && claim.speaker
      ? ` (${t('according-to', { speaker: oneLine(claim.speaker, 60) })})`
      : '';
  return joined([bold(who(claim.actor, lang)), `: ${said}${relayed}`]);
}

function changeRow(change: StoryView['changes'][number], t: Translate, lang: UiLang) {
  const name = actorName(change.actor, lang);
  const agreement = agreementOf(name);
  const was = change.was ? stanceWords(change.was, agreement, t) : t('stance-unknown');
  return italic(
    t('change-line', {
      actor: name,
      contribution: contributionWords(change.contribution, t),
      was,
      now: stanceWords(change.now, agreement, t),
    }),
  );
}

function sources(view: StoryView, t: Translate): string {
  const outlets = [...new Set(view.reports.map((report) => oneLine(report.outlet, 60)))];
  const rest = outlets.length - MOST_OUTLETS;
  return outlets.slice(0, MOST_OUTLETS).join(', ') + (rest > 0 ? ` ${t('more-outlets', { n: rest })}` : '');
}

export function composeAlert(view: StoryView, reader: Reader, now: Millis): Message {
  const { lang, zone } = reader;
  const t = translator(lang);
  const lead = view.reports[0]!;
  const claims = view.claims.slice(0, MOST_CLAIMS).map((claim) => claimRow(claim, t, lang));
  const about = view.actors.filter((actor) => actor !== 'UA' && actor !== 'RU');
  const whom = about
    .slice(0, 4)
    .map((actor) => who(actor, lang))
    .join(', ');
  const topics = view.topics.map((topic) => t(`topic-${topic}`)).join(', ');
  // A change of a position that was unknown before is news of every claim: only real moves are shown.
  const moved = view.changes.filter((change) => change.was !== null);
  return {
    text: lines(
      view.corrected && bold(t('alert-corrected')),
      ...(claims.length > 0 ? claims : [joined([bold(whom || capitalised(topics)), whom && ` · ${topics}`])]),
      view.claims.length > MOST_CLAIMS && t('alert-more-claims', { n: view.claims.length - MOST_CLAIMS }),
      ...moved.slice(0, 4).map((change) => changeRow(change, t, lang)),
      linked(oneLine(lead.title) || t('no-title'), lead.link),
      `${sources(view, t)} · ${moment(lead.published, now, lang, zone)}`,
    ),
    buttons: alertButtons(view, t, lang),
  };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function alertButtons(view: StoryView, t: Translate, lang: UiLang): Button[][] {
  const actors = [...new Set([...view.claims.map((claim) => claim.actor), ...view.actors])].filter(
    (actor) => actor !== 'UA' && actor !== 'RU',
  );
  const first = actors[0];
  const rows: Button[][] = [[{ text: t('button-why'), data: `1:why:${view.id}` }]];
  if (first === undefined) return rows;
  rows[0]!.push({ text: who(first, lang), data: `1:card:${first}` });
  rows.push([
    actors.length === 1
      ? { text: t('button-mute', { actor: actorName(first, lang) }), data: `1:mute:${first}` }
      : { text: t('button-mute-some'), data: `1:mutes:${view.id}` },
  ]);
  return rows;
}

/** Many stories at once, each named with its link. */
export function composeBundle(views: readonly StoryView[], reader: Reader): Message {
  const t = translator(reader.lang);
  const rows = views.map((view) => {
    const lead = view.reports[0]!;
    const actors = [...new Set([...view.claims.map((claim) => claim.actor), ...view.actors])]
      .filter((actor) => actor !== 'UA' && actor !== 'RU')
      .slice(0, 3);
    return joined([
      `${actors.map(actorSign).join('') || '•'} `,
      linked(oneLine(lead.title, 140) || t('no-title'), lead.link),
      ` (${oneLine(lead.outlet, 60)})`,
    ]);
  });
  const kept: typeof rows = [];
  let length = 200;
  for (const row of rows) {
    length += row.text.length + 1;
    if (length > 4000 || kept.length >= 45) break;
    kept.push(row);
  }
  return {
    text: lines(
      bold(t('bundle-title', { n: views.length })),
      ...kept,
      kept.length < rows.length && t('bundle-more', { n: rows.length - kept.length }),
    ),
    buttons: [[{ text: t('button-settings'), data: '1:settings' }]],
  };
}
