import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';

interface HttpDeps {
  /** Null while all is well, else what is wrong. */
  readonly health: () => string | null;
  readonly metrics: Registry;
  readonly webhook: {
    readonly path: string;
    readonly handle: (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;
  } | null;
}

/** `/healthz`, `/metrics` and, with a webhook, Telegram's updates. Nothing else is answered. */
export function createHttp({ health, metrics, webhook }: HttpDeps): Server {
  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const text = (status: number, body: string, headers: Record<string, string> = {}): void => {
      res
        .writeHead(status, {
          'content-type': 'text/plain; charset=utf-8',
          'cache-control': 'no-store',
          ...headers,
        })
        .end(req.method === 'HEAD' ? undefined : body);
    };
    const path = req.url?.split('?')[0];
    if (webhook && path === webhook.path) {
      if (req.method !== 'POST') return text(405, 'method not allowed\n', { allow: 'POST' });
      return webhook.handle(req, res);
    }
    if (path !== '/healthz' && path !== '/metrics') return text(404, 'not found\n');
    if (req.method !== 'GET' && req.method !== 'HEAD')
      return text(405, 'method not allowed\n', { allow: 'GET, HEAD' });
    if (path === '/metrics')
      return text(200, await metrics.metrics(), { 'content-type': metrics.contentType });
    const problem = health();
    text(problem === null ? 200 : 503, `${problem ?? 'ok'}\n`);
  }
  return createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (req, res) => {
    answer(req, res).catch(() => {
      // What went wrong is logged where it happened; here somebody waits for an answer.
      if (res.headersSent) res.destroy();
      else res.writeHead(500).end();
    });
  });
}
