import { flagOf, nameOf } from '../actors/table.ts';
import type { Actor } from '../news.ts';
import type { UiLang } from './fluent.ts';

/** The usual name as a line begins with it. */
export function actorName(actor: Actor, lang: UiLang): string {
  const name = nameOf(actor, lang);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const BODY_SIGNS: Readonly<Record<string, string>> = {
  EU: '🇪🇺',
  UN: '🇺🇳',
  NATO: '🧭',
  OSCE: '🔎',
  COALITION: '🤝',
};

export const actorSign = (actor: Actor): string => BODY_SIGNS[actor] ?? flagOf(actor);

/** Flag and name. */
export const who = (actor: Actor, lang: UiLang): string =>
  `${actorSign(actor)} ${actorName(actor, lang)}`.trim();
