import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createHttp } from '../../src/ops/http.ts';
import { appMetrics } from '../../src/ops/metrics.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

type Deps = Partial<Parameters<typeof createHttp>[0]>;
const figures = () => [{ key: 'stats-queue', vars: { pending: 7, seconds: 3 } }];

async function serve(deps: Deps = {}): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const server = createHttp({
    health: () => null,
    metrics: appMetrics({ stats: figures }),
    webhook: null,
    ...deps,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init);
}

test('health is 200 while all is well, else 503 with the reason', async () => {
  let problem: string | null = null;
  const ask = await serve({ health: () => problem });
  const well = await ask('/healthz');
  expect([well.status, await well.text()]).toEqual([200, 'ok\n']);
  problem = 'the queue stands still';
  const ill = await ask('/healthz?from=monitor');
  expect([ill.status, await ill.text()]).toEqual([503, 'the queue stands still\n']);
});

test('metrics are those of /stats, read once a scrape, and the process', async () => {
  let readings = 0;
  let pending = 7;
  const stats = () => {
    readings++;
    return [{ key: 'stats-queue', vars: { pending, seconds: 3 } }];
  };
  const ask = await serve({ metrics: appMetrics({ stats }) });
  readings = 0;
  const first = await ask('/metrics');
  expect(first.headers.get('content-type')).toContain('text/plain');
  const text = await first.text();
  expect(text).toMatch(/^poruka_queue_pending 7$/m);
  expect(text).toMatch(/^poruka_queue_seconds 3$/m);
  expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
  expect(readings).toBe(1);
  pending = 0;
  expect(await (await ask('/metrics')).text()).toMatch(/^poruka_queue_pending 0$/m);
});

test('other paths are 404, other methods 405 with what is allowed, HEAD has no body', async () => {
  const ask = await serve();
  for (const path of ['/', '/admin', '/healthz/', '/metrics/..%2f', '//healthz']) {
    expect((await ask(path)).status, path).toBe(404);
  }
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const refused = await ask('/healthz', { method });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  }
  const head = await ask('/metrics', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('the webhook takes what is posted to its path and to no other; its failure is a 500, not a crash', async () => {
  const heard: string[] = [];
  const ask = await serve({
    webhook: {
      path: '/hook',
      handle: async (req, res) => {
        heard.push(`${req.method} ${req.url}`);
        if (req.url?.includes('broken')) throw new Error('the handler broke');
        res.writeHead(200).end();
      },
    },
  });
  expect((await ask('/hook', { method: 'POST', body: '{}' })).status).toBe(200);
  expect((await ask('/hook?broken', { method: 'POST', body: '{}' })).status).toBe(500);
  expect((await ask('/hook')).status).toBe(405);
  expect((await ask('/other', { method: 'POST' })).status).toBe(404);
  expect((await ask('/healthz')).status).toBe(200);
  expect(heard).toEqual(['POST /hook', 'POST /hook?broken']);
});
