import { Composer } from 'grammy';
import type { ExpandedPhrase } from '../../language/keyword.ts';
import { type KeywordRule, type Millis, RULE_KINDS, type RuleKind, type Topic } from '../../news.ts';
import { type Effect, REHEARSED } from '../../rehearse.ts';
import type { AdminsStore } from '../../store/admins.ts';
import type { FactsStore } from '../../store/facts.ts';
import type { KeywordsStore, NewKeyword } from '../../store/keywords.ts';
import { bold, lines, type Message, oneLine, upToLimit } from '../../words/message.ts';
import { turning } from '../../words/paging.ts';
import { args, callback, route, whole } from '../callback.ts';
import { type Ctx, slowly } from '../context.ts';

interface KeywordDeps {
  readonly keywords: KeywordsStore;
  readonly admins: AdminsStore;
  readonly facts: FactsStore;
  readonly expand: (phrase: string) => ExpandedPhrase;
  /** What adding or removing a rule would do to the recent archive. */
  readonly effect: (change: { add?: NewKeyword; remove?: number }) => Promise<Effect>;
  /** Puts the rules as they are now into force. */
  readonly reload: () => void;
  readonly now: () => Millis;
}

const TOPIC_WORDS: Readonly<Record<string, Topic>> = {
  troops: 'foreign_troops',
  guarantees: 'security_guarantees',
};
const MOST_WORDS = 5;
const MOST_LENGTH = 100;
const SHOWN_FORMS = 24;
const PAGE = 30;

/** `[kind] [topic] phrase`; what is left out is «strong» and «troops». */
export function parseKeyword(words: string): { kind: RuleKind; topic: Topic; phrase: string } {
  const parts = words.trim().split(/\s+/);
  let kind: RuleKind = 'strong';
  let topic: Topic = 'foreign_troops';
  for (let taken = 0; taken < 2; taken++) {
    const head = parts[0]?.toLowerCase() ?? '';
    const named = RULE_KINDS.find((candidate) => candidate === head);
    if (named) kind = named;
    else if (Object.hasOwn(TOPIC_WORDS, head)) topic = TOPIC_WORDS[head]!;
    else break;
    parts.shift();
  }
  return { kind, topic, phrase: parts.join(' ') };
}

export function keywords(deps: KeywordDeps): Composer<Ctx> {
  const composer = new Composer<Ctx>();
  const { keywords: store, admins, facts, now } = deps;

  const names = (ctx: Ctx, rule: Pick<KeywordRule, 'kind' | 'topic' | 'phrase'>) => ({
    phrase: rule.phrase,
    kind: ctx.t(`kind-${rule.kind}`),
    topic: ctx.t(`topic-${rule.topic}`),
  });

  const list = (ctx: Ctx, wanted: number): Message => {
    const rules = store.active();
    const pages = Math.max(1, Math.ceil(rules.length / PAGE));
    const at = Math.min(Math.max(0, wanted), pages - 1);
    return {
      text: upToLimit(
        [
          bold(ctx.t('keywords-title', { n: rules.length })),
          ...rules
            .slice(at * PAGE, (at + 1) * PAGE)
            .map((rule) => lines(ctx.t('keywords-row', { id: String(rule.id), ...names(ctx, rule) }))),
          lines('', ctx.t('keywords-hint')),
        ],
        (n) => ctx.t('more-lines', { n }),
      ),
      buttons: turning(at, pages, (page) => callback('words', page)),
    };
  };

  /** The forms a phrase matches, or a message that says what is wrong with it. */
  const forms = (ctx: Ctx, phrase: string): { expanded: ExpandedPhrase; shown: string[] } | string => {
    if (phrase.length > MOST_LENGTH || phrase.split(/\s+/).length > MOST_WORDS)
      return ctx.t('keyword-too-long');
    const expanded = deps.expand(phrase);
    if (expanded.forms.length === 0) return ctx.t('keyword-empty');
    const shown = expanded.forms.map((list, i) => {
      const some = list.slice(0, SHOWN_FORMS).join(', ') + (list.length > SHOWN_FORMS ? '…' : '');
      const row = ctx.t('keyword-forms', { word: list[0] ?? '', n: list.length, forms: some });
      return expanded.guessed[i] ? `${row} ${ctx.t('keyword-guessed')}` : row;
    });
    return { expanded, shown };
  };

  const effectRows = (ctx: Ctx, effect: Effect): string[] => [
    ctx.t('keyword-effect', {
      days: REHEARSED / 86_400_000,
      scanned: effect.scanned,
      matched: effect.matched,
      gained: effect.gained,
      lost: effect.lost,
    }),
    ...effect.examples.map((title) => ctx.t('keyword-example', { title: oneLine(title, 120) })),
  ];

  // Between the question and the answer a rule waits as a fact, so that a restart does not lose it.
  const draft = (keyword: NewKeyword): number => {
    const n = ((facts.get('keyword-drafts') as number | null) ?? 0) + 1;
    facts.set('keyword-drafts', n);
    facts.set(`keyword-draft-${n % 50}`, { n, ...keyword });
    return n;
  };

  composer.command('keywords', (ctx) => ctx.say(list(ctx, (whole(ctx.match.trim()) ?? 1) - 1)));
  composer.callbackQuery(route('words'), (ctx) => ctx.redraw(list(ctx, whole(args(ctx.match)[0]) ?? 0)));

  composer.command(
    'addkeyword',
    slowly(async (ctx) => {
      const { kind, topic, phrase } = parseKeyword(ctx.match);
      if (phrase === '') return ctx.say({ text: lines(ctx.t('addkeyword-usage')) });
      const known = store.find(topic, kind, phrase);
      if (known) return ctx.say({ text: lines(ctx.t('keyword-exists', { id: String(known.id) })) });
      const found = forms(ctx, phrase);
      if (typeof found === 'string') return ctx.say({ text: lines(found) });
      const keyword: NewKeyword = { topic, kind, phrase, forms: found.expanded.forms };
      const effect = await deps.effect({ add: keyword });
      const id = draft(keyword);
      ctx.say({
        text: upToLimit(
          [
            bold(ctx.t('addkeyword-ask', names(ctx, keyword))),
            ...[...found.shown, ...effectRows(ctx, effect)].map((row) => lines(row)),
          ],
          (n) => ctx.t('more-lines', { n }),
        ),
        buttons: [
          [
            { text: ctx.t('button-add'), data: callback('kwadd', id) },
            { text: ctx.t('button-cancel'), data: callback('kwno') },
          ],
        ],
      });
    }),
  );

  composer.callbackQuery(route('kwadd'), (ctx) => {
    const n = whole(args(ctx.match)[0]);
    const kept =
      n === null ? null : (facts.get(`keyword-draft-${n % 50}`) as (NewKeyword & { n: number }) | null);
    if (!kept || kept.n !== n) return ctx.answer(ctx.t('stale-button'));
    facts.remove(`keyword-draft-${n % 50}`);
    const { n: _, ...keyword } = kept;
    const known = store.find(keyword.topic, keyword.kind, keyword.phrase);
    if (known) return ctx.redraw({ text: lines(ctx.t('keyword-exists', { id: String(known.id) })) });
    const id = store.add(keyword, now());
    admins.record(ctx.from!.id, 'keyword.add', String(id), { after: keyword.phrase }, now());
    deps.reload();
    ctx.redraw({ text: lines(ctx.t('keyword-added', { id: String(id) })) });
  });
  composer.callbackQuery(route('kwno'), (ctx) => ctx.redraw({ text: lines(ctx.t('cancelled')) }));

  composer.command(
    'removekeyword',
    slowly(async (ctx) => {
      const words = ctx.match.trim();
      if (words === '') return ctx.say({ text: lines(ctx.t('removekeyword-usage')) });
      const id = whole(words);
      const rule = id === null ? (store.active().find((one) => one.phrase === words) ?? null) : store.get(id);
      if (!rule) return ctx.say({ text: lines(ctx.t('keyword-unknown', { id: oneLine(words, 40) })) });
      if ('removed' in rule && rule.removed)
        return ctx.say({ text: lines(ctx.t('keyword-removed-already')) });
      const effect = await deps.effect({ remove: rule.id });
      ctx.say({
        text: lines(bold(ctx.t('keyword-remove-ask', names(ctx, rule))), ...effectRows(ctx, effect)),
        buttons: [
          [
            { text: ctx.t('button-remove'), data: callback('kwdel', rule.id) },
            { text: ctx.t('button-cancel'), data: callback('kwno') },
          ],
        ],
      });
    }),
  );
  composer.callbackQuery(route('kwdel'), (ctx) => {
    const id = whole(args(ctx.match)[0]);
    const rule = id === null ? null : store.get(id);
    if (!rule || !store.remove(rule.id, now()))
      return ctx.redraw({ text: lines(ctx.t('keyword-removed-already')) });
    admins.record(ctx.from!.id, 'keyword.remove', String(rule.id), { before: rule.phrase }, now());
    deps.reload();
    ctx.redraw({ text: lines(ctx.t('keyword-removed', { phrase: rule.phrase })) });
  });

  composer.command(
    'testkeyword',
    slowly(async (ctx) => {
      const { kind, topic, phrase } = parseKeyword(ctx.match);
      if (phrase === '') return ctx.say({ text: lines(ctx.t('testkeyword-usage')) });
      const found = forms(ctx, phrase);
      if (typeof found === 'string') return ctx.say({ text: lines(found) });
      const effect = await deps.effect({ add: { topic, kind, phrase, forms: found.expanded.forms } });
      ctx.say({
        text: upToLimit(
          [...found.shown, ...effectRows(ctx, effect)].map((row) => lines(row)),
          (n) => ctx.t('more-lines', { n }),
        ),
      });
    }),
  );
  return composer;
}
