import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { WEB_FOLDER } from '../../src/site/shell.js';

/** What a page of a benchmark asks for, beside the files of the pages that are built. */
export interface PageHost {
  readonly address: string;
  /** Texts by their paths. */
  readonly files: Map<string, string>;
  /** The data for the query with a name. */
  answer: (operation: string) => object;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html; charset=utf-8',
};
/** Bytes of an address that names thousands of papers. */
const LONGEST_ADDRESS = 2 ** 20;

/** Serves the built pages with answers that are made up, from memory: what is measured is the browser alone. */
export async function hostPages(): Promise<PageHost> {
  const files = new Map<string, string>();
  const server = createServer({ maxHeaderSize: LONGEST_ADDRESS }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/graphql') {
      void operationOf(request).then((name) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ data: host.answer(name) }));
      });
      return;
    }
    const body = files.get(pathname) ?? builtFile(pathname);
    const ending = pathname.split('.').at(-1) ?? '';
    response.setHeader('content-type', TYPES[ending] ?? 'text/html; charset=utf-8');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const host: PageHost = {
    address: `http://localhost:${port}`,
    files,
    answer: () => ({}),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}

async function operationOf(request: IncomingMessage): Promise<string> {
  const { operationName } = JSON.parse(await text(request)) as { operationName?: string };
  return operationName ?? '';
}

/** A file of the build; every other address is a page. */
function builtFile(pathname: string): Buffer {
  const file = new URL(`.${pathname}`, WEB_FOLDER);
  const isFile = pathname !== '/' && file.href.startsWith(WEB_FOLDER.href) && existsSync(file);
  return readFileSync(isFile ? file : new URL('index.html', WEB_FOLDER));
}
