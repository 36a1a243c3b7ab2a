// Bundles GraphiQL and its workers into dist/graphiql/, so that its page asks nobody outside. Files are named by their
// content and stored compressed, as browsers take them. Does nothing where nothing has changed.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = path.join(ROOT, 'dist', 'graphiql');
const MANIFEST = path.join(OUTPUT, 'manifest.json');
const ENTRY = 'src/explore/browser/graphiql.tsx';
/** What the bundle is made of: the lock file stands for all packages. */
const SOURCES = [
  ...['src/explore/browser', 'src/explore/request'].flatMap(filesIn),
  'scripts/bundleGraphiql.mjs',
  'npm-shrinkwrap.json',
];
const WORKERS = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

const options = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  outdir: OUTPUT,
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.ttf': 'file' },
  target: 'es2022',
  jsx: 'automatic',
  // Licences are collected from the packages, all of them and not only those that have a comment.
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
};

const key = keyOf(SOURCES);
if (!isBuilt(key)) {
  const workers = await build({ ...options, entryPoints: WORKERS });
  const names = workers.outputFiles.map(({ path: file }) => path.basename(file));
  const workerOf = (name) => `./${names.find((file) => file.startsWith(`${name}-`))}`;
  const addresses = Object.fromEntries(Object.keys(WORKERS).map((name) => [name, workerOf(name)]));
  const page = await build({
    ...options,
    format: 'esm',
    entryPoints: [ENTRY],
    define: { ...options.define, WORKERS: JSON.stringify(addresses) },
  });
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const files = [...workers.outputFiles, ...page.outputFiles];
  for (const { path: file, contents } of files) writeFileSync(`${file}.gz`, gzipSync(contents));
  const inputs = [workers, page].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(path.join(OUTPUT, 'LICENSES.txt'), licencesOf(inputs));
  const nameOf = (ending) =>
    files.map(({ path: file }) => path.basename(file)).find((name) => ending.test(name));
  // Last: an interrupted build leaves none, and is done again.
  writeFileSync(
    MANIFEST,
    JSON.stringify({
      key,
      script: nameOf(/^graphiql-.*\.js$/),
      style: nameOf(/^graphiql-.*\.css$/),
    }),
  );
}

function filesIn(folder) {
  const names = readdirSync(path.join(ROOT, folder)).sort();
  return names.map((name) => `${folder}/${name}`);
}

function keyOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(path.join(ROOT, source)));
  return hash.digest('hex');
}

function isBuilt(wanted) {
  return existsSync(MANIFEST) && JSON.parse(readFileSync(MANIFEST, 'utf8')).key === wanted;
}

/** The licences of all packages that the bundle has parts of. */
function licencesOf(inputs) {
  const folders = inputs.flatMap(
    (input) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(input)?.slice(0, 1) ?? [],
  );
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(path.join(ROOT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(path.join(ROOT, folder, file), 'utf8').trim() : license;
    return `${name} ${version}\n\n${text}\n`;
  });
  return `GraphiQL is served with parts of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
