import { normalise } from '../language/normalise.ts';
import type { NewsText, Topic } from '../news.ts';

/** What every other bot has: word stems looked for anywhere in title, summary and body. The figure to beat. */
const STEMS: Readonly<Record<Topic, readonly string[]>> = {
  foreign_troops: [
    'миротвор',
    'контингент',
    'військових в україн',
    'військ в україн',
    'війська в україн',
    'солдатів в україн',
    'іноземні військ',
    'іноземних військ',
    'войск на украин',
    'войска на украин',
    'войск в украин',
    'військових до україни',
    'солдат на украин',
    'peacekeep',
    'troops to ukraine',
    'troops in ukraine',
    'soldiers to ukraine',
    'коаліції охочих',
    'коаліції рішучих',
  ],
  security_guarantees: [
    'гарантії безпек',
    'гарантій безпек',
    'гарантіях безпек',
    'безпекові гарант',
    'гарантий безопасн',
    'гарантии безопасн',
    'security guarantee',
  ],
};

export function plainFilter({ title, summary, body }: NewsText): { relevant: boolean; topics: Topic[] } {
  const all = normalise([title, summary, ...body].join(' '));
  const topics = (Object.keys(STEMS) as Topic[]).filter((topic) =>
    STEMS[topic].some((stem) => all.includes(stem)),
  );
  return { relevant: topics.length > 0, topics };
}
