import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { ReplayedCrossref } from './replayed/crossref.js';
import { ReplayedOpenAlex } from './replayed/openAlex.js';
import { ReplayedOpenCitations } from './replayed/openCitations.js';
import { ReplayedPapers, type ReplayedPaper } from './replayed/papers.js';
import { ReplayedSemanticScholar } from './replayed/semanticScholar.js';

/** What happens to a request instead of its answer, or to the answer. */
export type Fault =
  | { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> }
  /** The connection ends after half of the body. */
  | 'cut'
  /** Half of the body, and no sign of it. */
  | 'half'
  /** The connection ends before any answer. */
  | 'reset'
  /** Nothing ever comes. */
  | 'hang'
  | { readonly instead: unknown };

export interface Replayed {
  readonly url: string;
  /** Paths and queries that were asked for, with the headers. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** Faults of the next requests whose path and query match, each once. */
  readonly faults: { readonly path: RegExp; readonly fault: Fault }[];
  /** Resolves when a request hangs. */
  readonly hung: Promise<void>;
  close(): Promise<void>;
}

export interface PageSizes {
  readonly pageOfWorks?: number;
  readonly pageOfCitations?: number;
}

/** A server that answers as OpenAlex, Semantic Scholar, Crossref and OpenCitations do, of papers made up. */
export async function replayServices(
  papers: readonly ReplayedPaper[],
  options: PageSizes = {},
): Promise<Replayed> {
  const answer = answersOf(new ReplayedPapers(papers), options);
  const asked: Replayed['asked'] = [];
  const faults: { path: RegExp; fault: Fault }[] = [];
  let hang: () => void = () => undefined;
  const hung = new Promise<void>((resolve) => (hang = resolve));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    asked.push({ path, headers: request.headers });
    const at = faults.findIndex((each) => each.path.test(path));
    const [found] = at < 0 ? [] : faults.splice(at, 1);
    if (found?.fault === 'hang') {
      hang();
      return;
    }
    send(response, answer(new URL(request.url ?? '', 'http://localhost')), found?.fault);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    faults,
    hung,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function send(
  response: ServerResponse,
  answer: unknown,
  fault: Exclude<Fault, 'hang'> | undefined,
): void {
  if (fault === 'reset') return void response.destroy();
  if (typeof fault === 'object' && 'status' in fault) {
    return void response.writeHead(fault.status, fault.headers).end(fault.body);
  }
  const body = typeof fault === 'object' ? fault.instead : answer;
  if (body === undefined) {
    return void response.writeHead(404).end('{"error":"not found"}');
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const half = text.slice(0, text.length / 2);
  if (fault === 'half') return void response.writeHead(200).end(half);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
  if (fault !== 'cut') return void response.end(text);
  response.write(half, () => response.destroy());
}

/** Answers requests; undefined for what is not there. */
function answersOf(
  papers: ReplayedPapers,
  { pageOfWorks = 100, pageOfCitations = 1_000 }: PageSizes,
): (address: URL) => unknown {
  const services: Readonly<
    Record<string, { answer(rest: string, query: URLSearchParams): unknown }>
  > = {
    openalex: new ReplayedOpenAlex(papers, pageOfWorks),
    s2: new ReplayedSemanticScholar(papers, pageOfCitations),
    crossref: new ReplayedCrossref(papers),
    oc: new ReplayedOpenCitations(papers),
  };
  return ({ pathname, searchParams }) => {
    const [, service = '', rest = ''] = /^\/(\w+)\/(.*)$/.exec(decodeURIComponent(pathname)) ?? [];
    return services[service]?.answer(rest, searchParams);
  };
}
