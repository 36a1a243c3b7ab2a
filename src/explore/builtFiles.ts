import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { acceptedEncoding, ENCODINGS, type Encoding } from './acceptedEncoding.js';

/** Seconds of a year: names of files contain a hash of the content, so files never change. */
const FOR_EVER = 31_536_000;
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const SUFFIXES: Readonly<Record<string, Encoding>> = { '.br': 'br', '.gz': 'gzip' };

/** The forms in which a file lies in its folder. */
type Forms = Partial<Record<Encoding | 'plain', Buffer>>;

/** Files of a folder that `npm run build` wrote, by the names that browsers ask for, some 2 MB. None where it is missing. */
export function readBuiltFiles(folder: URL): Map<string, Forms> {
  const files = new Map<string, Forms>();
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const suffix = extname(entry.name);
    const encoding = SUFFIXES[suffix];
    const name = encoding === undefined ? entry.name : entry.name.slice(0, -suffix.length);
    const content = readFileSync(new URL(encodeURIComponent(entry.name), folder));
    files.set(name, { ...files.get(name), [encoding ?? 'plain']: content });
  }
  return files;
}

/** Serves such files, for ever, each in the form that its client prefers. They are looked up by name alone. */
export function addBuiltFiles(
  app: FastifyInstance,
  prefix: string,
  files: ReadonlyMap<string, Forms>,
): void {
  app.get<{ Params: { file: string } }>(`${prefix}/:file`, (request, reply) => {
    const { file } = request.params;
    const forms = files.get(file);
    if (forms === undefined) {
      reply.callNotFound();
      return reply;
    }
    void reply
      .type(TYPES[extname(file)] ?? 'application/octet-stream')
      .header('cache-control', `public, max-age=${FOR_EVER}, immutable`)
      .header('vary', 'Origin, Accept-Encoding');
    const available = ENCODINGS.filter((encoding) => forms[encoding] !== undefined);
    const encoding = acceptedEncoding(request.headers['accept-encoding'], available);
    if (encoding === null) return reply.send(plainOf(forms));
    return reply.header('content-encoding', encoding).send(forms[encoding]);
  });
}

/** GraphiQL is kept in its compressed form alone. */
function plainOf({ plain, gzip }: Forms): Buffer {
  return plain ?? gunzipSync(gzip ?? Buffer.alloc(0));
}
