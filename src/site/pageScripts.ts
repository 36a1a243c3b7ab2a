import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { html, type Html } from '../explore/html.js';

/** Paths of scripts by page; see `web/pageScripts.ts`. */
const PAGES = z.record(z.string(), z.array(z.string().regex(/^\/assets\/[\w.-]+\.js$/)));

/**
 * Links by which a browser loads the scripts of a page at once, by page. None where the build left no such list. Throws for a
 * list that is none.
 */
export function readPageScripts(folder: URL): ReadonlyMap<string, Html> {
  const file = new URL('pages.json', folder);
  if (!existsSync(file)) return new Map();
  const { data, error } = PAGES.safeParse(parsed(readFileSync(file, 'utf8')));
  if (error !== undefined) {
    throw new Error(
      `${file.pathname}: expected the paths of scripts in /assets by page; run npm run build.`,
      { cause: error },
    );
  }
  return new Map(
    Object.entries(data).map(([page, scripts]) => [
      page,
      html`${scripts.map((script) => html`<link rel="modulepreload" crossorigin href="${script}" />`)}`,
    ]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
