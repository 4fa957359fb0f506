import { type MarkupHandler, readMarkup } from './markup.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const DROPPED = new Set(
  'script style figcaption noscript iframe svg math button template select textarea object applet audio video title'.split(
    ' ',
  ),
);
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code del dfn em font i img input ins kbd label mark q s samp small span strike ' +
    'strong sub sup td th time title tt u var wbr script style embed param source picture link meta caption col'
  ).split(' '),
);
const MAX_DEPTH = 200;
/** What is read of one text; no article is longer. */
const MAX_LENGTH = 400_000;

const isHtmlTag = (name: string): boolean => BLOCKS.has(name) || INLINE.has(name) || DROPPED.has(name);

const READ_ALSO =
  /(?:Читайте|Читай|Читати|Дивіться|Дивись|Смотрите|Слухайте)\s+(?:також|ще|теж|также|еще|ещё|по темі|по теме)(?![\p{L}])|(?:Більше|Детальніше|Подробнее|Больше) (?:про це )?(?:читайте|дивіться)(?![\p{L}])|(?:Read|See|Watch) (?:also|more)(?:\b(?=\s*[:–—-])|$)|(?:За темою|По темі|По теме|Матеріали по темі|Материалы по теме|Related)\s*:/iu;
const FOLLOW_US =
  /^(?:[^\p{L}]*)(?:Підписуй(?:ся|тесь|теся)|Підпишіться|Підпишись|Подписывай(?:ся|тесь)|Подпишитесь|Стежте за|Стежити за|Следите за|Приєднуй(?:ся|тесь|теся)|Присоединяйтесь|Читайте нас|Долучайтеся до нашого|Subscribe to|Follow us|Join (?:us|our))(?=.*(?:telegram|телегра|канал|viber|вайбер|whatsapp|facebook|фейсбук|google|twitter|instagram|youtube|соцмереж|соцсет|розсилк|рассылк|newsletter|новин|us on))/iu;
const SYNDICATION =
  /^(?:The post .{0,400} (?:appeared first on|first appeared on) |Continue reading|Читати далі|Читать далее|Read more)[^\n]{0,200}$|^Запис .{0,400} спершу з['’ʼ]явився на /iu;

/** Soft breaks and byte order marks within words. */
const INVISIBLE = /[\u200b\ufeff]/g;
/** White space other than one plain space between words. */
const SPACES = /(?:[^\S ]| (?=\s))\s*/g;
const squeeze = (text: string): string => text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();

interface Anchor {
  readonly start: number;
  end: number;
}

interface Paragraph {
  text: string;
  readonly anchors: Anchor[];
}

/** HTML into block texts with the places of their links. Unknown elements vanish, their text stays. */
function blocksOf(html: string): Paragraph[] {
  if (!/[<&]/.test(html)) return [{ text: html, anchors: [] }];
  const blocks: Paragraph[] = [];
  let block: Paragraph = { text: '', anchors: [] };
  let dropped = 0;
  const flush = (): void => {
    if (block.text.trim() !== '') blocks.push(block);
    block = { text: '', anchors: [] };
  };
  const handler: MarkupHandler = {
    open(name) {
      if (DROPPED.has(name)) dropped++;
      else if (BLOCKS.has(name)) flush();
      else if (name === 'br') {
        if (/(?:[.!?…»"”:;]|\n)\s*$/.test(block.text.slice(-8))) flush();
        else block.text += '\n';
      } else if (name === 'td' || name === 'th') block.text += ' ';
      else if (name === 'a') block.anchors.push({ start: block.text.length, end: -1 });
    },
    close(name) {
      if (DROPPED.has(name)) dropped = Math.max(0, dropped - 1);
      else if (BLOCKS.has(name)) flush();
      else if (name === 'a') {
        const open = block.anchors.at(-1);
        if (open && open.end < 0) open.end = block.text.length;
      }
    },
    text(text) {
      if (dropped === 0) block.text += text;
    },
  };
  readMarkup(html.slice(0, MAX_LENGTH), handler, { depth: MAX_DEPTH });
  flush();
  return blocks;
}

const isLinkOnly = ({ text, anchors }: Paragraph): boolean => {
  const linked = anchors.reduce((sum, { start, end }) => sum + ((end < 0 ? text.length : end) - start), 0);
  return anchors.length > 0 && linked >= text.trim().length;
};

/** Cuts an inline «Читайте також: …»: with its link, else to the end of the paragraph. Null: the whole paragraph. */
function withoutReadAlso({ text, anchors }: Paragraph): string | null {
  // Promotion is short, has a link or a colon: most paragraphs need no closer look.
  const found = anchors.length > 0 || text.length < 150 || text.includes(':') ? READ_ALSO.exec(text) : null;
  if (!found) return text;
  const before = text.slice(0, found.index);
  const after = found.index + found[0].length;
  const atStart = !/\p{L}/u.test(before);
  const afterSentence = /[.!?…»"”)\n]\s*\P{L}*$/u.test(before.slice(-12));
  const colon = /^\s*[:–—-]/.test(text.slice(after));
  if (!atStart && !(afterSentence && colon)) return text;
  const link = anchors.find(
    ({ start, end }) =>
      (start <= found.index && end > after) ||
      (start >= after - 1 && !/\p{L}/u.test(text.slice(after, start))),
  );
  if (!link || link.end < 0) return !atStart ? before : text.length < 300 ? null : text;
  const rest = text.slice(Math.max(link.end, after));
  return /\p{L}/u.test(before + rest) ? `${before} ${rest.replace(/^[\s.:;,]+/, '')}` : null;
}

/** The readers' text of an article, a paragraph a string, without the outlet's own promotion. */
export function htmlToParagraphs(html: string): string[] {
  const paragraphs: string[] = [];
  let listOfLinks = false;
  for (const block of blocksOf(html)) {
    if (listOfLinks && isLinkOnly(block)) continue;
    listOfLinks = block.text.length < 80 && READ_ALSO.test(block.text);
    const text = squeeze(withoutReadAlso(block) ?? '');
    if (text === '' || !/[\p{L}\p{N}]/u.test(text)) continue;
    if ((text.length < 300 && FOLLOW_US.test(text)) || SYNDICATION.test(text)) continue;
    paragraphs.push(text);
  }
  return paragraphs;
}

/** Plain text as it stands: blank lines part paragraphs. */
export function plainToParagraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map(squeeze)
    .filter((part) => part !== '');
}

/**
 * RSS does not say whether a title is plain text or markup: it is markup where it has an entity or a closing
 * tag and every tag in it is one of HTML's. «x <y> z» and «R&D» are plain.
 */
export function looksLikeHtml(text: string): boolean {
  if (!/<\/\w|<br|<img|&(?:#\d+|#x[\da-f]+|[a-z]\w{1,30});/i.test(text)) return false;
  for (const [, name] of text.matchAll(/<\/?([a-zA-Z][\w:-]*)/g))
    if (!isHtmlTag(name!.toLowerCase())) return false;
  return true;
}

/** One line of text without markup, entities decoded once. */
export function htmlToLine(html: string): string {
  return squeeze(
    blocksOf(html)
      .map(({ text }) => text)
      .join(' '),
  );
}

export const plainToLine = squeeze;
