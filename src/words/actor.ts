import { actorOf, nameOf } from '../actors/table.ts';
import type { Actor } from '../news.ts';
import type { UiLang } from './fluent.ts';

const territories = {
  uk: new Intl.DisplayNames('uk', { type: 'region', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
} as const;

/** The usual name as a line begins with it. */
export function actorName(actor: Actor, lang: UiLang): string {
  const name =
    actorOf(actor) || !/^[A-Z]{2}$/.test(actor)
      ? nameOf(actor, lang)
      : (territories[lang].of(actor) ?? actor);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const BODY_SIGNS: Readonly<Record<string, string>> = {
  EU: '🇪🇺',
  UN: '🇺🇳',
  NATO: '🧭',
  OSCE: '🔎',
  COALITION: '🤝',
};

export const actorSign = (actor: Actor): string =>
  BODY_SIGNS[actor] ??
  (/^[A-Z]{2}$/.test(actor)
    ? [...actor].map((letter) => String.fromCodePoint(0x1f1a5 + letter.charCodeAt(0))).join('')
    : '');

/** Flag and name. */
export const who = (actor: Actor, lang: UiLang): string =>
  `${actorSign(actor)} ${actorName(actor, lang)}`.trim();
