import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';

interface HttpDeps {
  /** Null while all is well, else what is wrong. */
  readonly health: () => string | null;
  readonly metrics: Registry;
  readonly webhook: {
    readonly path: string;
    readonly handle: (req: IncomingMessage, res: ServerResponse) => void;
  } | null;
}

/** `/healthz`, `/metrics` and, with a webhook, Telegram's updates. Nothing else is answered. */
export function createHttp({ health, metrics, webhook }: HttpDeps): Server {
  const text = (
    res: ServerResponse,
    status: number,
    body: string,
    type = 'text/plain; charset=utf-8',
  ): void => {
    res.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  };
  return createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (req, res) => {
    const path = req.url?.split('?')[0];
    if (webhook && req.method === 'POST' && path === webhook.path) return webhook.handle(req, res);
    if (req.method !== 'GET') return text(res, 405, 'method not allowed\n');
    if (path === '/healthz') {
      const problem = health();
      return text(res, problem === null ? 200 : 503, `${problem ?? 'ok'}\n`);
    }
    if (path === '/metrics') {
      metrics.metrics().then(
        (body) => text(res, 200, body, metrics.contentType),
        () => text(res, 500, 'metrics failed\n'),
      );
      return;
    }
    text(res, 404, 'not found\n');
  });
}
