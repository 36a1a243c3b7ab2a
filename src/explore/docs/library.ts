import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { docLinks } from './links.js';
import { renderMarkdown, type RenderedMarkdown } from './markdown.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const INDEX = 'docs/README.md';
/** Texts outside of `docs/` that are pages too, by the names of their addresses. */
const OTHER_PAGES: Readonly<Record<string, string>> = {
  introduction: 'README.md',
  CONTRIBUTING: 'CONTRIBUTING.md',
  CHANGELOG: 'CHANGELOG.md',
};

export interface DocPage extends RenderedMarkdown {
  /** The last part of its address. */
  readonly name: string;
  /** As written. */
  readonly source: string;
}

/** The documentation: everything that can be read at `/docs/`. */
export interface DocLibrary {
  /** By name, in the order in which the index lists them. */
  readonly pages: ReadonlyMap<string, DocPage>;
  /** Figures and linked files: full paths by what follows `/docs/` in an address. Nothing else is served. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads and renders all pages, some tens of milliseconds. `root` holds `docs/` and the other pages. */
export function readDocLibrary(root = ROOT): DocLibrary {
  const names = pageNames(root);
  const files = new Map(figures(root).map((name) => [name, path.join(root, 'docs', name)]));
  const rendered = [...names].map(([file, name]): [string, DocPage] => {
    const links = docLinks(file, names, (place) => isFile(path.join(root, place)));
    const source = readFileSync(path.join(root, file), 'utf8');
    const page = { name, source, ...renderMarkdown(source, name, links.addressOf) };
    for (const place of links.linkedFiles) files.set(`files/${place}`, path.join(root, place));
    return [name, page];
  });
  return { pages: inOrder(new Map(rendered)), files };
}

/** Names of pages by their files, relative to the root. */
function pageNames(root: string): Map<string, string> {
  const folder = path.join(root, 'docs');
  const inDocs = existsSync(folder) ? readdirSync(folder) : [];
  const docs = inDocs
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file): [string, string] => [`docs/${file}`, file.slice(0, -'.md'.length)]);
  const others = Object.entries(OTHER_PAGES)
    .filter(([, file]) => isFile(path.join(root, file)))
    .map(([name, file]): [string, string] => [file, name]);
  return new Map([...docs, ...others]);
}

/** Images in `docs/` and its folders, relative to it. Links to elsewhere in the file system are left out. */
function figures(root: string): string[] {
  const folder = path.join(root, 'docs');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(png|svg|jpe?g|webp)$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'));
}

function inOrder(pages: ReadonlyMap<string, DocPage>): Map<string, DocPage> {
  const index = pages.get(path.posix.basename(INDEX, '.md'));
  const listed = index?.links.map((link) => link.replace(/#.*/, '')) ?? [];
  const names = new Set([...(index ? [index.name] : []), ...listed, ...pages.keys()]);
  const found = [...names].map((name) => pages.get(name)).filter((page) => page !== undefined);
  return new Map(found.map((page) => [page.name, page]));
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
