// Builds the pages in web/ into dist/web/: files named by their content, each also compressed as browsers take it. Does
// nothing where nothing has changed.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = path.join(ROOT, 'dist', 'web');
const KEY = path.join(OUTPUT, 'key.txt');
/** What the pages are made of: the lock file stands for all packages. */
const SOURCES = [
  'web/index.html',
  'web/generate.mjs',
  'web/vite.config.ts',
  'web/pageScripts.ts',
  'web/compileHints.ts',
  ...filesIn('web/src').filter((name) => !name.startsWith('web/src/generated/')),
  ...filesIn('src/explore/request'),
  ...filesIn('src/export/formats'),
  'src/export/exportColumns.ts',
  'src/export/exportFile.ts',
  ...filesIn('src/identifier'),
  'src/errors.ts',
  'src/site/paperAddress.ts',
  'src/visible.ts',
  'schema/schema.graphql',
  'scripts/buildWeb.mjs',
  'npm-shrinkwrap.json',
];
const COMPRESSED = /\.(?:js|css|svg|html)$/;

const key = keyOf(SOURCES);
if (!existsSync(KEY) || readFileSync(KEY, 'utf8') !== key) {
  await import('../web/generate.mjs');
  const { build } = await import('vite');
  await build({ configFile: path.join(ROOT, 'web/vite.config.ts'), logLevel: 'warn' });
  // After the build, which empties the folder.
  copyFileSync(
    path.join(ROOT, 'web/src/generated/documents.json'),
    path.join(OUTPUT, 'documents.json'),
  );
  for (const name of filesIn('dist/web').filter((file) => COMPRESSED.test(file))) {
    const contents = readFileSync(path.join(ROOT, name));
    writeFileSync(path.join(ROOT, `${name}.gz`), gzipSync(contents, { level: 9 }));
    writeFileSync(path.join(ROOT, `${name}.br`), brotliCompressSync(contents));
  }
  // Last: an interrupted build leaves none, and is done again.
  writeFileSync(KEY, key);
}

/** Files of a folder and the folders in it, from the root on. */
function filesIn(folder) {
  return readdirSync(path.join(ROOT, folder), { recursive: true })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((name) => statSync(path.join(ROOT, name)).isFile())
    .sort();
}

function keyOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    hash.update(`${source}\n`).update(readFileSync(path.join(ROOT, source)));
  }
  return hash.digest('hex');
}
