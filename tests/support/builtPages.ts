import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The script of the pages, long enough for compression to pay. */
export const PAGE_SCRIPT = `document.querySelector('main').textContent = 'drawn'; // ${'x'.repeat(500)}`;
const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><link rel="icon" href="data:," /><!--head-->
<link rel="stylesheet" href="/assets/main-abc.css" /><script type="module" src="/assets/main-abc.js"></script>
</head><body><!--site--><main></main></body></html>`;

/** What the build of the front end leaves, in a folder of its own, and what removes that. */
export async function buildPages(page = PAGE): Promise<{ web: URL; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'citegraph-web-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'index.html'), page);
  for (const [name, text] of [
    ['main-abc.js', PAGE_SCRIPT],
    ['main-abc.css', 'main { color: green; }'],
  ] as const) {
    const file = path.join(folder, 'assets', name);
    await writeFile(file, text);
    await writeFile(`${file}.gz`, gzipSync(text));
    await writeFile(`${file}.br`, brotliCompressSync(text));
  }
  return {
    web: pathToFileURL(`${folder}/`),
    remove: () => rm(folder, { recursive: true }),
  };
}
