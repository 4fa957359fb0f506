import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly at: number;
}

/** What a path answers. Everything is optional; nothing said is an empty 200. */
export interface CannedResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Compresses the body and says so. */
  readonly encoding?: 'gzip' | 'br' | 'deflate' | 'deflate-raw';
  /** Answers 304 to these, and sends them along otherwise. */
  readonly etag?: string;
  readonly lastModified?: string;
}

export type FeedHandler = (request: IncomingMessage, response: ServerResponse) => void;

export interface FeedServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** Sockets open at this moment. */
  readonly sockets: ReadonlySet<Socket>;
  set(path: string, answer: CannedResponse | string | FeedHandler): void;
  close(): Promise<void>;
}

const COMPRESS = {
  gzip: gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
  'deflate-raw': deflateRawSync,
};

function send(answer: CannedResponse, request: IncomingMessage, response: ServerResponse): void {
  const { status = 200, headers = {}, body = '', encoding, etag, lastModified } = answer;
  const validators = { ...(etag && { etag }), ...(lastModified && { 'last-modified': lastModified }) };
  const known = etag
    ? request.headers['if-none-match'] === etag
    : lastModified !== undefined && request.headers['if-modified-since'] === lastModified;
  if (known) {
    response.writeHead(304, validators).end();
    return;
  }
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const packed = encoding ? COMPRESS[encoding](bytes) : bytes;
  response.writeHead(status, {
    'content-type': 'application/rss+xml; charset=utf-8',
    ...(encoding && { 'content-encoding': encoding.replace('-raw', '') }),
    ...validators,
    ...headers,
  });
  response.end(packed);
}

/** A web server on loopback that answers as it is told, well or badly, and remembers who asked. Unknown paths are 404. */
export async function startFeedServer(): Promise<FeedServer> {
  const answers = new Map<string, FeedHandler>();
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers, at: Date.now() });
    const answer = answers.get(path) ?? answers.get(path.split('?')[0]!);
    if (answer) answer(request, response);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<html><body>404</body></html>');
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    sockets,
    set(path, answer) {
      if (typeof answer === 'function') answers.set(path, answer);
      else {
        const canned = typeof answer === 'string' ? { body: answer } : answer;
        answers.set(path, (request, response) => send(canned, request, response));
      }
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const HEAD = { 'content-type': 'application/rss+xml' };

/** The ways of misbehaving, as handlers for {@link FeedServer.set}. Those that take a body serve it badly. */
export const faults = {
  /** Accepts the request and never says a word. */
  silence: (): FeedHandler => () => {},
  /** Sends the beginning and then nothing more. */
  stall:
    (body: string): FeedHandler =>
    (_request, response) => {
      response.writeHead(200, HEAD);
      response.write(body.slice(0, body.length / 2));
    },
  /** A byte now and then, for ever. */
  drip:
    (every: number): FeedHandler =>
    (_request, response) => {
      response.writeHead(200, HEAD);
      const timer = setInterval(() => response.write(' '), every);
      response.on('close', () => clearInterval(timer));
    },
  /** Closes the connection before a word. */
  resetAtOnce: (): FeedHandler => (request) => void request.socket.destroy(),
  /** Promises all of the body, sends half of it and closes. */
  halfBody:
    (body: string): FeedHandler =>
    (_request, response) => {
      const bytes = Buffer.from(body);
      response.writeHead(200, { ...HEAD, 'content-length': bytes.length });
      response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    },
  /** A document that ends in the middle, as a whole answer. */
  truncated:
    (body: string, at: number): FeedHandler =>
    (_request, response) =>
      void response.writeHead(200, HEAD).end(body.slice(0, at)),
  /** Spaces without end, as fast as they are taken. */
  endless: (): FeedHandler => (_request, response) => {
    response.writeHead(200, HEAD);
    const block = Buffer.alloc(65_536, 0x20);
    const pump = (): void => {
      while (!response.destroyed && response.write(block));
    };
    response.on('drain', pump);
    pump();
  },
  /** A few kilobytes that unpack to `megabytes`. */
  gzipBomb: (megabytes: number): FeedHandler => {
    const packed = gzipSync(Buffer.alloc(megabytes * 1_000_000, 0x20));
    return (_request, response) =>
      void response.writeHead(200, { ...HEAD, 'content-encoding': 'gzip' }).end(packed);
  },
  /** Says gzip and sends something else that begins like it. */
  brokenGzip: (): FeedHandler => (_request, response) =>
    void response
      .writeHead(200, { ...HEAD, 'content-encoding': 'gzip' })
      .end(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])),
  redirect:
    (to: string, status = 302): FeedHandler =>
    (_request, response) =>
      void response.writeHead(status, { location: to }).end(),
  busy:
    (status: 429 | 503, retryAfter: string): FeedHandler =>
    (_request, response) =>
      void response.writeHead(status, { 'retry-after': retryAfter }).end('later'),
  /** A page for people, with status 200. */
  webPage: (): FeedHandler => (_request, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end('<!DOCTYPE html><html><head><title>Новини</title></head><body><p>Головна</p></body></html>'),
  /** Cloudflare's check for browsers, with status 200. */
  challenge: (): FeedHandler => (_request, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><script src="/cdn-cgi/challenge-platform/x.js"></script></body></html>',
      ),
};
