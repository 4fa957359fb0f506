import type { Millis } from '../news.ts';

/** Why nothing was asked at all: only somebody changing the address helps. */
export type Refusal =
  | { readonly code: 'bad_url'; readonly url: string }
  | { readonly code: 'bad_scheme'; readonly scheme: string }
  | { readonly code: 'private_address'; readonly host: string; readonly address: string }
  | { readonly code: 'too_many_redirects'; readonly limit: number };

/** Why there is no answer this time. */
export type Failure =
  | { readonly code: 'dns'; readonly host: string }
  | { readonly code: 'connect'; readonly detail: string }
  | { readonly code: 'tls'; readonly detail: string }
  | { readonly code: 'reset' }
  | { readonly code: 'timeout_total'; readonly seconds: number }
  | { readonly code: 'timeout_idle'; readonly seconds: number }
  | { readonly code: 'too_large'; readonly bytes: number; readonly decoded: boolean }
  | { readonly code: 'bad_encoding'; readonly encoding: string }
  | { readonly code: 'status'; readonly status: number }
  | { readonly code: 'challenge'; readonly status: number }
  | { readonly code: 'host_asked_to_wait'; readonly host: string }
  | { readonly code: 'stopped' }
  | { readonly code: 'protocol'; readonly detail: string };

export type FetchOutcome =
  | {
      readonly kind: 'fresh';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** The address that answered. */
      readonly url: string;
      /** Where permanent redirects lead, if the first of them was permanent. */
      readonly movedTo: string | null;
    }
  | { readonly kind: 'unchanged'; readonly url: string; readonly movedTo: string | null }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'failed'; readonly reason: Failure; readonly retryAt: Millis | null };

/** Thrown by the connector, before a connection is tried. */
export class PrivateAddress extends Error {
  readonly host: string;
  readonly address: string;

  constructor(host: string, address: string) {
    super(`${host} is ${address}`);
    this.host = host;
    this.address = address;
  }
}

export class UnknownHost extends Error {}

/** Carries a reason out of a response's stream. */
export class BodyProblem extends Error {
  readonly reason: Failure;

  constructor(reason: Failure) {
    super(reason.code);
    this.reason = reason;
  }
}

/** What an exception of the exchange means. Anything unknown is a fault of the protocol, with its message. */
export function problemOf(error: unknown): Failure | Refusal {
  const { code = '', message = '', cause } = error as { code?: string; message?: string; cause?: unknown };
  if (error instanceof PrivateAddress)
    return { code: 'private_address', host: error.host, address: error.address };
  if (error instanceof UnknownHost) return { code: 'dns', host: error.message };
  if (error instanceof BodyProblem) return error.reason;
  if (error instanceof AggregateError && error.errors.length > 0) return problemOf(error.errors[0]);
  if (/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/.test(code))
    return { code: 'reset' };
  if (/^ERR_TLS|^ERR_SSL|CERT|SELF_SIGNED|UNABLE_TO_|^EPROTO$/.test(code))
    return { code: 'tls', detail: code };
  if (/^E(?:CONNREFUSED|HOSTUNREACH|NETUNREACH|TIMEDOUT|ADDRNOTAVAIL|ACCES)$|CONNECT_TIMEOUT/.test(code)) {
    return { code: 'connect', detail: code };
  }
  if (cause !== undefined && cause !== error) return problemOf(cause);
  return { code: 'protocol', detail: (code || message).slice(0, 120) };
}

export const isRefusal = (reason: Failure | Refusal): reason is Refusal =>
  ['bad_url', 'bad_scheme', 'private_address', 'too_many_redirects'].includes(reason.code);

/** The reason in plain words, for a log or a terminal; what people read in Telegram is in the locales. */
export function inWords(reason: Failure | Refusal): string {
  switch (reason.code) {
    case 'bad_url':
      return `not an address: ${reason.url}`;
    case 'bad_scheme':
      return `only http and https are read, not ${reason.scheme}`;
    case 'private_address':
      return `${reason.host} leads into a private network (${reason.address})`;
    case 'too_many_redirects':
      return `more than ${reason.limit} redirects`;
    case 'dns':
      return `no such host: ${reason.host}`;
    case 'connect':
      return `no connection (${reason.detail})`;
    case 'tls':
      return `the certificate or the encryption is wrong (${reason.detail})`;
    case 'reset':
      return 'the connection broke off before the end';
    case 'timeout_total':
      return `not finished within ${reason.seconds} s`;
    case 'timeout_idle':
      return `silent for ${reason.seconds} s`;
    case 'too_large':
      return `larger than ${reason.bytes} bytes${reason.decoded ? ' when unpacked' : ''}`;
    case 'bad_encoding':
      return `cannot be unpacked (${reason.encoding})`;
    case 'status':
      return `the server answers ${reason.status}`;
    case 'challenge':
      return `a check for browsers stands before it (status ${reason.status})`;
    case 'host_asked_to_wait':
      return `${reason.host} asked to wait`;
    case 'stopped':
      return 'stopped';
    case 'protocol':
      return `not a valid answer (${reason.detail})`;
  }
}
