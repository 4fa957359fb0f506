import { Composer, InputFile } from 'grammy';
import {
  type Feed,
  LANGS,
  type Lang,
  type Millis,
  RULE_KINDS,
  type RuleKind,
  TOPICS,
  type Topic,
} from '../../news.ts';
import type { AdminsStore } from '../../store/admins.ts';
import type { FactsStore } from '../../store/facts.ts';
import type { FeedsStore } from '../../store/feeds.ts';
import type { KeywordsStore } from '../../store/keywords.ts';
import { bold, lines, oneLine } from '../../words/message.ts';
import { isoDay } from '../../words/time.ts';
import { args, callback, route, whole } from '../callback.ts';
import { type Ctx, slowly } from '../context.ts';

interface TransferDeps {
  readonly keywords: KeywordsStore;
  readonly feeds: FeedsStore;
  readonly admins: AdminsStore;
  readonly facts: FactsStore;
  readonly expand: (phrase: string) => readonly (readonly string[])[];
  readonly reload: () => void;
  /** The text of a file sent to the bot. */
  readonly download: (file: string) => Promise<string>;
  readonly zone: string;
  readonly now: () => Millis;
}

interface Rule {
  readonly topic: Topic;
  readonly kind: RuleKind;
  readonly phrase: string;
}

interface Settings {
  readonly keywords: readonly Rule[];
  readonly feeds: readonly Pick<Feed, 'id' | 'name' | 'url' | 'lang'>[];
}

const LARGEST = 1_000_000;
const MOST_RULES = 2000;

type Read =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What a file holds, or everything that is wrong with it; nothing of a wrong file is taken. */
export function readSettings(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { ok: false, problems: [`JSON: ${(error as Error).message}`] };
  }
  const { keywords, feeds } = (value ?? {}) as { keywords?: unknown; feeds?: unknown };
  if (!Array.isArray(keywords) || !Array.isArray(feeds))
    return { ok: false, problems: ['{"keywords": […], "feeds": […]}'] };
  const problems: string[] = [];
  const rules = (keywords as Partial<Rule>[]).slice(0, MOST_RULES).flatMap((rule, i): Rule[] => {
    const topic = TOPICS.find((one) => one === rule?.topic);
    const kind = RULE_KINDS.find((one) => one === rule?.kind);
    const phrase = typeof rule?.phrase === 'string' ? oneLine(rule.phrase, 100) : '';
    if (topic && kind && phrase) return [{ topic, kind, phrase }];
    problems.push(`keywords[${i}]: topic (${TOPICS.join('|')}), kind (${RULE_KINDS.join('|')}), phrase`);
    return [];
  });
  const kept = (feeds as Partial<Feed>[]).slice(0, 500).flatMap((feed, i): Settings['feeds'][number][] => {
    const { id, name, url, lang } = feed ?? {};
    const sound =
      typeof id === 'string' &&
      /^[\w.-]{1,64}$/.test(id) &&
      typeof name === 'string' &&
      typeof url === 'string' &&
      URL.canParse(url) &&
      /^https?:/.test(url);
    if (sound && LANGS.includes(lang as Lang))
      return [{ id, name: oneLine(name, 60), url, lang: lang as Lang }];
    problems.push(`feeds[${i}]: id, name, url (http, https), lang (${LANGS.join('|')})`);
    return [];
  });
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, settings: { keywords: rules, feeds: kept } };
}

/** `/export` and `/import`: keyword rules and the admins' own feeds as one file. */
export function transfer(deps: TransferDeps): Composer<Ctx> {
  const { keywords, feeds, admins, facts, now } = deps;
  const composer = new Composer<Ctx>();
  const key = (rule: Rule): string => `${rule.topic} ${rule.kind} ${rule.phrase}`;

  const current = (): Settings => ({
    keywords: keywords.active().map(({ topic, kind, phrase }) => ({ topic, kind, phrase })),
    feeds: feeds
      .all()
      .filter(({ feed }) => feed.origin === 'admin')
      .map(({ feed: { id, name, url, lang } }) => ({ id, name, url, lang })),
  });

  composer.command('export', (ctx) => {
    ctx.call('sendDocument', {
      chat_id: ctx.place.chat,
      ...(ctx.place.thread === null ? {} : { message_thread_id: ctx.place.thread }),
      document: new InputFile(
        Buffer.from(`${JSON.stringify(current(), null, 1)}\n`),
        `poruka-rules-${isoDay(now(), deps.zone)}.json`,
      ),
      caption: ctx.t('export-caption'),
    });
  });

  async function take(ctx: Ctx): Promise<void> {
    const document = ctx.msg?.document ?? ctx.msg?.reply_to_message?.document;
    if (!document) return ctx.say({ text: lines(ctx.t('import-usage')) });
    if ((document.file_size ?? 0) > LARGEST) return ctx.say({ text: lines(ctx.t('import-large')) });
    const read = readSettings(await deps.download(document.file_id));
    if (!read.ok) {
      return ctx.say({
        text: lines(
          bold(ctx.t('import-bad')),
          ...read.problems.slice(0, 12).map((problem) => oneLine(problem, 200)),
        ),
      });
    }
    const held = new Set(current().keywords.map(key));
    const wanted = new Set(read.settings.keywords.map(key));
    const n = ((facts.get('import-drafts') as number | null) ?? 0) + 1;
    facts.set('import-drafts', n);
    facts.set('import-draft', { n, settings: read.settings });
    ctx.say({
      text: lines(
        bold(ctx.t('import-ask')),
        ctx.t('import-rules', {
          added: [...wanted].filter((one) => !held.has(one)).length,
          removed: [...held].filter((one) => !wanted.has(one)).length,
        }),
        ctx.t('import-feeds', {
          added: read.settings.feeds.filter((feed) => !feeds.get(feed.id) && !feeds.byUrl(feed.url)).length,
        }),
      ),
      buttons: [
        [
          { text: ctx.t('button-import'), data: callback('import', n) },
          { text: ctx.t('button-cancel'), data: callback('kwno') },
        ],
      ],
    });
  }
  composer.command('import', slowly(take));
  composer.on('message:document').filter((ctx) => /^\/import\b/.test(ctx.msg.caption ?? ''), slowly(take));

  composer.callbackQuery(route('import'), (ctx) => {
    const draft = facts.get('import-draft') as { n: number; settings: Settings } | null;
    if (!draft || draft.n !== whole(args(ctx.match)[0])) return ctx.answer(ctx.t('stale-button'));
    facts.remove('import-draft');
    const wanted = new Set(draft.settings.keywords.map(key));
    for (const rule of keywords.active()) {
      if (wanted.has(key(rule)) || !keywords.remove(rule.id, now())) continue;
      admins.record(ctx.from.id, 'keyword.remove', String(rule.id), { before: rule.phrase }, now());
    }
    for (const rule of draft.settings.keywords) {
      if (keywords.find(rule.topic, rule.kind, rule.phrase)) continue;
      const id = keywords.add({ ...rule, forms: deps.expand(rule.phrase) }, now());
      admins.record(ctx.from.id, 'keyword.add', String(id), { after: rule.phrase }, now());
    }
    for (const feed of draft.settings.feeds) {
      if (feeds.get(feed.id) || feeds.byUrl(feed.url)) continue;
      feeds.add({ ...feed, origin: 'admin', interval: 60_000, zone: deps.zone }, true);
      admins.record(ctx.from.id, 'feed.add', feed.id, { after: feed.url }, now());
    }
    deps.reload();
    ctx.redraw({ text: lines(ctx.t('import-done')) });
  });
  return composer;
}
