import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** A span as it was received, its attributes as plain values. */
export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for the first span of a trace. */
  readonly parentSpanId: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  /** 2 for an error. */
  readonly status: number;
  /** Nanoseconds since 1970. */
  readonly start: bigint;
  readonly end: bigint;
}

/** What OTLP has in JSON, as far as it is read here. */
interface OtlpSpan extends Omit<ReceivedSpan, 'parentSpanId' | 'attributes' | 'links' | 'status'> {
  readonly parentSpanId?: string;
  readonly attributes: readonly Attribute[];
  readonly links?: ReceivedSpan['links'];
  readonly status: { readonly code?: number };
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
}
interface OtlpBody {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}
interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** How a collector behaves. */
export type Behaviour =
  'takes' | 'hangs' | { readonly status: number; readonly retryAfter?: string };

/** A collector of traces over OTLP/HTTP with JSON, on a free port. */
export class OtlpReceiver {
  readonly spans: ReceivedSpan[] = [];
  readonly resources: Readonly<Record<string, unknown>>[] = [];
  /** Bodies as they came, and headers of the requests. */
  readonly bodies: string[] = [];
  readonly requests: IncomingMessage[] = [];
  private readonly server: Server;

  constructor(private readonly behaviour: Behaviour = 'takes') {
    this.server = createServer((request, response) => void this.receive(request, response));
  }

  /** Listens; resolves with its address. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests.push(request);
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    if (this.behaviour === 'hangs') return;
    if (this.behaviour !== 'takes') {
      const { status, retryAfter } = this.behaviour;
      response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
      response.end();
      return;
    }
    const whole = Buffer.concat(pieces);
    const isGzip = request.headers['content-encoding'] === 'gzip';
    this.take((isGzip ? gunzipSync(whole) : whole).toString());
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }

  private take(body: string): void {
    this.bodies.push(body);
    if (!body.startsWith('{')) return;
    for (const { resource, scopeSpans } of (JSON.parse(body) as OtlpBody).resourceSpans) {
      this.resources.push(plain(resource.attributes));
      this.spans.push(...scopeSpans.flatMap(({ spans }) => spans.map(received)));
    }
  }
}

function received(span: OtlpSpan): ReceivedSpan {
  const { attributes, links = [], status, parentSpanId = '', ...rest } = span;
  return {
    ...rest,
    parentSpanId,
    attributes: plain(attributes),
    links: links.map(({ traceId, spanId }) => ({ traceId, spanId })),
    status: status.code ?? 0,
    start: BigInt(span.startTimeUnixNano),
    end: BigInt(span.endTimeUnixNano),
  };
}

function plain(attributes: readonly Attribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, valueOf(value)]));
}

function valueOf(value: Readonly<Record<string, unknown>>): unknown {
  const { arrayValue } = value as { arrayValue?: { values: Record<string, unknown>[] } };
  const [only] = Object.values(value);
  return arrayValue === undefined ? only : arrayValue.values.map(valueOf);
}
