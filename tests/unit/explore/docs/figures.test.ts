import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDocsRoutes } from '../../../../src/explore/docs/docsRoutes.js';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]);
let folder: string;
let app: FastifyInstance;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-figures-'));
  await mkdir(path.join(folder, 'docs', 'figures'), { recursive: true });
  await writeFile(
    path.join(folder, 'docs', 'plots.md'),
    '# Plots\n\n![a](figures/a.svg) ![b](b.png)',
  );
  await writeFile(path.join(folder, 'docs', 'figures', 'a.svg'), SVG);
  await writeFile(path.join(folder, 'docs', 'b.png'), PNG);
  app = fastify();
  addDocsRoutes(app, folder);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('a page shows the figures beside it', async () => {
  const { body } = await app.inject('/docs/plots');
  expect(body).toContain('<img src="figures/a.svg" alt="a"> <img src="b.png" alt="b">');
});

test('a figure comes as what it is, and runs nothing when it is opened by itself', async () => {
  const { headers, body } = await app.inject('/docs/figures/a.svg');
  expect(body).toBe(SVG);
  expect(headers['content-type']).toBe('image/svg+xml');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*; sandbox$/);
});

test('a figure keeps its bytes', async () => {
  const { headers, rawPayload } = await app.inject('/docs/b.png');
  expect(rawPayload).toEqual(PNG);
  expect(headers['content-type']).toBe('image/png');
});

test('what is not there is not found', async () => {
  expect((await app.inject('/docs/figures/b.png')).statusCode).toBe(404);
});
