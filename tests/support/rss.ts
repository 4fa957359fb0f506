export interface NewsItem {
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly summary: string;
  readonly body?: readonly string[];
  readonly at: number;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A feed as outlets write them. */
export const rss = (items: readonly NewsItem[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Новини</title><link>https://news.example/</link>${items
    .map(
      ({ id, link, title, summary, body, at }) =>
        `<item><guid>${escaped(id)}</guid><link>${escaped(link)}</link><title>${escaped(title)}</title><description>${escaped(summary)}</description>${
          body ? `<fulltext>${escaped(body.map((p) => `<p>${p}</p>`).join(''))}</fulltext>` : ''
        }<pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

export const LITHUANIA = {
  title: 'Литва готова відправити до 300 військових в Україну після припинення вогню',
  summary:
    'Міністр оборони Литви Робертас Каунас заявив, що його країна готова надіслати в Україну до 300 військових, коли замовкнуть гармати.',
  body: [
    'Міністр оборони Литви Робертас Каунас заявив, що його країна готова надіслати в Україну до 300 військових, коли замовкнуть гармати.',
    'За його словами, рішення про участь литовських солдатів у миротворчій місії ухвалить Сейм.',
  ],
} as const;

export const WEATHER = {
  title: 'У Карпатах випав перший сніг: що кажуть синоптики',
  summary: 'На Драгобраті вночі було три градуси морозу, рятувальники просять туристів не ходити в гори.',
} as const;
