import type { Api } from 'grammy';
import type { Log } from '../ops/log.ts';
import { translator, UI_LANGS } from '../words/fluent.ts';

const EVERYBODY = [
  'subscribe',
  'country',
  'countries',
  'map',
  'latest',
  'search',
  'settings',
  'sources',
  'data',
  'language',
  'privacy',
  'help',
] as const;
const ADMINS = [
  'keywords',
  'testkeyword',
  'feeds',
  'review',
  'stats',
  'hold',
  'resume',
  'history',
  'undo',
] as const;

/** The menus of commands. None of it is fatal: an admin who never wrote to the bot cannot have one yet. */
export async function setMenus(api: Api, admins: readonly number[], log: Log): Promise<void> {
  const attempt = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.debug({ what, why: (error as Error).message }, 'a menu could not be set');
    }
  };
  for (const lang of UI_LANGS) {
    const t = translator(lang);
    const commands = (names: readonly string[]) =>
      names.map((command) => ({ command, description: t(`menu-${command}`) }));
    const language = lang === 'en' ? {} : { language_code: lang };
    await attempt(`commands ${lang}`, () => api.setMyCommands(commands(EVERYBODY), language));
    for (const user of admins) {
      await attempt(`commands of ${user}`, () =>
        api.setMyCommands(commands([...EVERYBODY, ...ADMINS]), {
          ...language,
          scope: { type: 'chat', chat_id: user },
        }),
      );
    }
  }
}
