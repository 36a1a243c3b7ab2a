import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { buildPages } from '../support/builtPages.js';
import { readHtml, type HtmlPage } from '../support/htmlPage.js';
import { requestText, sendRaw } from '../support/rawHttp.js';
import { type TestServer, serveSample } from '../support/testServer.js';

let graph: Graph;
let server: TestServer;
let pages: Awaited<ReturnType<typeof buildPages>>;
beforeAll(async () => {
  pages = await buildPages();
  ({ graph, server } = await serveSample({ web: pages.web }));
});
afterAll(async () => {
  await server.drain();
  await graph.close();
  await pages.remove();
});

interface Visited extends HtmlPage {
  readonly status: number;
  readonly type: string;
}

async function visit(address: string): Promise<Visited> {
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  const page = type.startsWith('text/html') ? readHtml(text, response.url) : readHtml('', address);
  return { status: response.status, type, ...page };
}

describe('the documentation as pages', () => {
  test('leads from its first page to every other one; each link has a target, with its anchor', async () => {
    const visited = new Map<string, Visited>();
    const waiting = [`${server.address}/docs/README`];
    const broken: string[] = [];
    const fragments: [from: string, link: string][] = [];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (visited.has(address)) continue;
      const page = await visit(address);
      visited.set(address, page);
      // GraphiQL's links are made by a script; its own tests follow them.
      if (address.includes('/graphiql')) continue;
      for (const link of page.targets.filter((target) => target.startsWith(server.address))) {
        const [place = '', fragment] = link.split('#');
        if (fragment !== undefined) fragments.push([place, decodeURIComponent(fragment)]);
        waiting.push(place);
      }
    }
    for (const [address, { status }] of visited) if (status !== 200) broken.push(address);
    for (const [place, fragment] of fragments) {
      if (visited.get(place)?.ids.has(fragment) !== true) broken.push(`${place}#${fragment}`);
    }
    expect(broken).toEqual([]);
    const names = [...visited.keys()].map((address) => address.slice(server.address.length));
    for (const name of [
      'README',
      'http',
      'importing',
      'CONTRIBUTING',
      'CHANGELOG',
      'introduction',
    ]) {
      expect(names).toContain(`/docs/${name}`);
      expect(names).toContain(`/docs/${name}.md`);
    }
    expect(names).toContain('/docs/files/sample/graph.jsonl');
    expect(fragments.length).toBeGreaterThan(100);
  });

  test('runs nothing, and loads from nowhere but here', async () => {
    const response = await fetch(`${server.address}/docs/http`);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
    );
    const { tags } = readHtml(await response.text(), response.url);
    expect(tags).toContain('table');
    for (const tag of ['script', 'iframe', 'object']) expect(tags).not.toContain(tag);
  });

  test.each(['/docs', '/docs/', '/docs?q='])('%s leads to the index', async (place) => {
    const { url, status } = await fetch(`${server.address}${place}`);
    expect([status, url]).toEqual([200, `${server.address}/docs/README`]);
  });

  test.each([
    '/docs/nothing',
    '/docs/nothing.md',
    '/docs/../package.json',
    '/docs/..%2fpackage.json',
    '/docs/%2e%2e/package.json',
    '/docs/..%5cpackage.json',
    '/docs/files/../../package.json',
    '/docs/files/package.json',
    '/docs/files/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/docs/files//etc/passwd',
    '/docs/files/src/main.ts',
    '/docs/http%00.md',
    '/docs/constructor',
    '/docs/__proto__',
  ])('%s is not found, however it is sent', async (place) => {
    const { status, body } = await sendRaw(server.address, requestText(`GET ${place} HTTP/1.1`));
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('devDependencies');
    expect(JSON.parse(body)).toHaveProperty('errors');
  });
});

describe('the search of the documentation', () => {
  const search = async (query: string) => {
    const address = `${server.address}/docs?q=${encodeURIComponent(query)}`;
    const response = await fetch(address);
    return { response, text: await response.text(), address };
  };

  test('finds the section by its heading first, and links to it', async () => {
    const { response, text, address } = await search('exit codes');
    expect(response.status).toBe(200);
    const { targets } = readHtml(/<ol[^]*<\/ol>/.exec(text)?.[0] ?? '', address);
    expect(targets[0]).toBe(`${server.address}/docs/importing#exit-codes`);
    const found = readHtml(await (await fetch(targets[0] ?? '')).text(), address);
    expect(found.ids.has('exit-codes')).toBe(true);
  });

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'ʼ'.repeat(1_500)])(
    'shows a hostile query as text, and finds nothing',
    async (query) => {
      const { response, text, address } = await search(query);
      expect(response.status).toBe(200);
      expect(text).toContain('No section has all of these words');
      const { tags } = readHtml(text, address);
      for (const tag of ['script', 'img']) expect(tags).not.toContain(tag);
    },
  );

  test('takes the same parameter twice for none', async () => {
    const { url } = await fetch(`${server.address}/docs?q=a&q=b`);
    expect(url).toBe(`${server.address}/docs/README`);
  });
});
