import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** The languages people are spoken to in; the reader knows more. */
export const UI_LANGS = ['uk', 'en'] as const;
export type UiLang = (typeof UI_LANGS)[number];

export type Vars = Readonly<Record<string, FluentVariable>>;
/** Text of a message in one language. */
export type Translate = (key: string, vars?: Vars) => string;

const file = (lang: UiLang): string => fileURLToPath(new URL(`../locales/${lang}.ftl`, import.meta.url));

function load(lang: UiLang): FluentBundle {
  // Isolation marks would show as boxes in some clients; names of states need none.
  const bundle = new FluentBundle(lang, { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(readFileSync(file(lang), 'utf8')));
  if (errors.length > 0) throw new Error(`locales/${lang}.ftl: ${errors.map(String).join('; ')}`);
  return bundle;
}

const bundles = new Map<UiLang, FluentBundle>();

/** Throws on a missing message or variable: a test calls every message, so users never see that. */
export function translator(lang: UiLang): Translate {
  let bundle = bundles.get(lang);
  if (!bundle) {
    bundle = load(lang);
    bundles.set(lang, bundle);
  }
  const known = bundle;
  return (key, vars) => {
    const message = known.getMessage(key);
    if (!message?.value) throw new Error(`locales/${lang}.ftl has no message «${key}»`);
    const errors: Error[] = [];
    const text = known.formatPattern(message.value, vars ?? null, errors);
    if (errors.length > 0) throw new Error(`locales/${lang}.ftl, «${key}»: ${errors.map(String).join('; ')}`);
    return text;
  };
}

export const uiLang = (code: string | undefined): UiLang =>
  // Readers of Russian are answered in Ukrainian; everybody else in English.
  code === undefined || /^(uk|ru|be)\b/.test(code) ? 'uk' : 'en';
