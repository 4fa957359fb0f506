import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import type { FetchLimits } from './fetch.ts';
import { BodyProblem } from './outcome.ts';

/** Lets chunks through until there are too many bytes of them. */
async function* capped(
  chunks: AsyncIterable<Buffer>,
  bytes: number,
  decoded: boolean,
  alive: () => void,
): AsyncGenerator<Buffer> {
  let count = 0;
  for await (const chunk of chunks) {
    alive();
    count += chunk.length;
    if (count > bytes) throw new BodyProblem({ code: 'too_large', bytes, decoded });
    yield chunk;
  }
}

/** Servers misname their encodings, so the first bytes decide between the forms of one. */
function decoderFor(encoding: string, first: Buffer): Transform | null {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return first[0] === 0x1f && first[1] === 0x8b ? createGunzip() : null;
    case 'deflate':
      return (first[0]! & 0x0f) === 8 ? createInflate() : createInflateRaw();
    case 'br':
      return createBrotliDecompress();
    case 'identity':
      return null;
    default:
      throw new BodyProblem({ code: 'bad_encoding', encoding: encoding.slice(0, 40) });
  }
}

async function* decompressed(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const iterator = chunks[Symbol.asyncIterator]();
  const head = await iterator.next();
  if (head.done) return;
  async function* whole(): AsyncGenerator<Buffer> {
    yield head.value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  const decoder = decoderFor(encoding, head.value);
  if (!decoder) {
    yield* whole();
    return;
  }
  const source = Readable.from(whole());
  source.on('error', (error) => decoder.destroy(error));
  try {
    yield* source.pipe(decoder) as AsyncIterable<Buffer>;
  } catch (error) {
    if (
      error instanceof Error &&
      /^(?:Z_|ERR_BROTLI|ERR__ERROR)/.test((error as NodeJS.ErrnoException).code ?? '')
    ) {
      throw new BodyProblem({ code: 'bad_encoding', encoding });
    }
    throw error;
  } finally {
    source.destroy();
    decoder.destroy();
  }
}

/**
 * A response's bytes, decompressed. Counted before and after, as they stream: neither an endless body nor a few
 * kilobytes that unpack to gigabytes get further than the limits. Throws {@link BodyProblem} or the stream's error.
 */
export async function readBody(
  body: AsyncIterable<Buffer>,
  contentEncoding: string | null,
  limits: Pick<FetchLimits, 'compressedBytes' | 'decodedBytes'>,
  alive: () => void,
): Promise<Uint8Array> {
  const encodings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (encodings.length > 2)
    throw new BodyProblem({ code: 'bad_encoding', encoding: encodings.join(', ').slice(0, 40) });
  let chunks: AsyncIterable<Buffer> = capped(body, limits.compressedBytes, false, alive);
  for (const encoding of encodings.reverse()) chunks = decompressed(chunks, encoding);
  const parts: Buffer[] = [];
  for await (const chunk of capped(chunks, limits.decodedBytes, true, () => {})) parts.push(chunk);
  return Buffer.concat(parts);
}
