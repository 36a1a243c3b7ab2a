import path from 'node:path';
import { fileURLToPath } from 'node:url';

const DOCS = new URL('../../docs/', import.meta.url);

/** Where a page of the documentation is on this machine: its full path, or `docs/…` in the folder of a clone. */
export function docsPath(page: string): string {
  const file = fileURLToPath(new URL(page, DOCS));
  const fromHere = path.relative(process.cwd(), file);
  return fromHere === path.join('docs', page) ? fromHere : file;
}
