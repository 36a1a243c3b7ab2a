import { splitIdentifiers } from '../../identifier/severalIdentifiers.js';
import { LIMITS } from '../../record/limits.js';
import { keysOf, type Listed } from './listed.js';
import { textLines } from './textLines.js';

/** A paper a line, by identifiers or addresses; lines that begin with `#` are comments. */
export async function* readPlainList(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Listed> {
  for await (const line of textLines(chunks)) {
    if (line === null) yield null;
    else if (!line.startsWith('#')) yield* papersIn(line);
  }
}

/** One paper with several identifiers, or several papers: of one scheme, a paper has one identifier in a list. */
function* papersIn(line: string): Generator<Listed> {
  const keys = keysOf(
    splitIdentifiers(line)
      .slice(0, LIMITS.identifiers)
      .map((part) => [part]),
  );
  const schemes = new Set(keys.map((key) => key.slice(0, key.indexOf(':'))));
  if (schemes.size === keys.length) yield keys;
  else for (const key of keys) yield [key];
}
