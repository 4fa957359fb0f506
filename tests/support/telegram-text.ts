/** An answer of the Bot API that is not ok. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: { retry_after?: number; migrate_to_chat_id?: number } | undefined;
  constructor(code: number, description: string, parameters?: Refusal['parameters']) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

export const badRequest = (what: string): Refusal => new Refusal(400, `Bad Request: ${what}`);

export interface Entity {
  type: string;
  offset: number;
  length: number;
  url?: string;
}

export interface Button {
  text: string;
  callback_data?: string;
  url?: string;
}

/** The text and entities a message really gets, or the refusal Telegram would answer. */
export function formatted(
  payload: Record<string, unknown>,
  field: 'text' | 'caption',
): { text: string; entities: Entity[] } {
  const raw = payload[field] ?? '';
  if (typeof raw !== 'string') throw badRequest(`can't parse ${field}`);
  if (!raw.isWellFormed()) throw badRequest('strings must be encoded in UTF-8');
  const mode = payload['parse_mode'];
  const given = payload[field === 'text' ? 'entities' : 'caption_entities'];
  const { text, entities } =
    mode === undefined ? { text: raw, entities: entitiesOf(given, raw) } : parseHtml(raw, mode);
  if (field === 'text' && text.trim() === '') throw badRequest('message text is empty');
  if (field === 'text' && text.length > 4096) throw badRequest('message is too long');
  if (field === 'caption' && text.length > 1024) throw badRequest('message caption is too long');
  return { text, entities };
}

const KINDS = new Set(
  'mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler blockquote expandable_blockquote code pre text_link text_mention custom_emoji'.split(
    ' ',
  ),
);

function entitiesOf(given: unknown, text: string): Entity[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) throw badRequest("can't parse entities: expected an Array of MessageEntity");
  if (given.length > 100) return entitiesOf(given.slice(0, 100), text);
  return (given as Entity[]).map((entity) => {
    const { type, offset, length } = entity;
    if (!KINDS.has(type)) throw badRequest("can't parse entities: unsupported type specified");
    if (!Number.isInteger(offset) || !Number.isInteger(length) || offset < 0 || length < 0) {
      throw badRequest("can't parse entities: receive an entity with incorrect offset or length");
    }
    if (offset + length > text.length) {
      throw badRequest(
        `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${offset + length}`,
      );
    }
    if (insidePair(text, offset)) {
      throw badRequest(`entity begins in a middle of a UTF-16 symbol at byte offset ${offset}`);
    }
    if (insidePair(text, offset + length)) {
      throw badRequest(
        `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at UTF-16 offset ${offset + length}`,
      );
    }
    if (type === 'text_link' && !isWebAddress(entity.url)) {
      throw badRequest('can\'t parse entities: field "url" must be a valid URL');
    }
    return entity;
  });
}

const insidePair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\uDC00-\uDFFF]/.test(text[at]!) && /[\uD800-\uDBFF]/.test(text[at - 1]!);

const TAGS = new Set('b strong i em u ins s strike del a code pre blockquote tg-spoiler span'.split(' '));

function parseHtml(raw: string, mode: unknown): { text: string; entities: Entity[] } {
  if (String(mode).toLowerCase() !== 'html') throw badRequest('unsupported parse_mode');
  const open: string[] = [];
  const text = raw.replace(/<(\/?)([^\s>]*)([^>]*)(>?)/g, (_, close, name: string, _rest, end, at) => {
    if (!end || !TAGS.has(name)) {
      throw badRequest(`can't parse entities: Unsupported start tag "${name}" at byte offset ${at}`);
    }
    if (!close) open.push(name);
    else if (open.pop() !== name) {
      throw badRequest(`can't parse entities: Unexpected end tag at byte offset ${at}`);
    }
    return '';
  });
  if (open.length > 0) {
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${open.at(-1)}"`);
  }
  const plain = text.replace(
    /&(lt|gt|amp|quot);/g,
    (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name]!,
  );
  return { text: plain, entities: [] };
}

const isWebAddress = (url: unknown): boolean => {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  return ['http:', 'https:', 'tg:'].includes(new URL(url).protocol);
};

/** The inline keyboard of a message as it will show, or undefined; other markups are accepted as they are. */
export function keyboard(markup: unknown): Button[][] | undefined {
  if (markup === undefined || markup === null) return undefined;
  if (typeof markup !== 'object') throw badRequest("can't parse reply keyboard markup JSON object");
  const rows = (markup as { inline_keyboard?: unknown }).inline_keyboard;
  if (rows === undefined) return undefined;
  if (!Array.isArray(rows))
    throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array');
  let count = 0;
  for (const row of rows as unknown[]) {
    if (!Array.isArray(row)) throw badRequest('field "inline_keyboard" must be an Array of Arrays');
    for (const button of row as Button[]) {
      checkButton(button);
      count++;
    }
  }
  if (count > 100) throw badRequest('reply markup is too long');
  const filled = (rows as Button[][]).filter((row) => row.length > 0);
  return filled.length > 0 ? filled : undefined;
}

function checkButton(button: Button): void {
  if (typeof button.text !== 'string' || button.text.trim() === '') {
    throw badRequest('can\'t parse inline keyboard button: Field "text" must be non-empty');
  }
  if (button.callback_data !== undefined) {
    const bytes = Buffer.byteLength(String(button.callback_data));
    if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID');
    return;
  }
  if (button.url !== undefined) {
    if (!isWebAddress(button.url)) {
      throw badRequest(`inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`);
    }
    return;
  }
  if (
    'switch_inline_query' in button ||
    'copy_text' in button ||
    'switch_inline_query_current_chat' in button
  )
    return;
  throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
}

/** The parts of a multipart body: plain fields as text, files with their name and bytes. */
export function multipart(
  body: Buffer,
  contentType: string,
): { fields: Record<string, string>; files: Map<string, { name: string; bytes: Buffer }> } {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  const fields: Record<string, string> = {};
  const files = new Map<string, { name: string; bytes: Buffer }>();
  if (!boundary) throw badRequest('multipart body without a boundary');
  const mark = Buffer.from(`--${boundary}`);
  let at = body.indexOf(mark);
  while (at >= 0) {
    const next = body.indexOf(mark, at + mark.length);
    if (next < 0) break;
    const part = body.subarray(at + mark.length + 2, next - 2);
    const split = part.indexOf('\r\n\r\n');
    const head = part.subarray(0, split).toString();
    const bytes = part.subarray(split + 4);
    const name = /\bname="([^"]*)"/i.exec(head)?.[1] ?? '';
    const file = /filename="?([^";\r\n]*)"?/i.exec(head)?.[1];
    if (file === undefined) fields[name] = bytes.toString();
    else files.set(name, { name: file, bytes: Buffer.from(bytes) });
    at = next;
  }
  return { fields, files };
}
