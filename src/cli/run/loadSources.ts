import { isLoaded, loadedFormat, type FormatOfFile } from '../../bulk/lines/loadedFormat.js';
import { BadInputError } from '../../errors.js';
import { DamagedFile } from '../../import/bytes/damagedFile.js';
import { nativeFormat } from '../../import/native/nativeFormat.js';
import type { Recognition } from '../../import/recognise/recognition.js';
import { assertPlain, recognisedFile } from '../../import/recognise/recognisedFile.js';
import type { Found, LeftOut, Source } from '../../import/sources/source.js';
import { leftOutAs, nothingIn, sayLeftOut, sayTaken, sourcesFound } from './foundFiles.js';

/** A file to load. */
export interface LoadSource {
  readonly source: Source;
  readonly format: FormatOfFile;
}

/** What `citegraph load` reads. */
export interface LoadSources {
  readonly sources: readonly LoadSource[];
  /** Files of folders and archives that hold data, and are not loaded. */
  readonly filesLeftOut: number;
}

/** Formats, as a message names them. */
const LOADED = 'the native format, works of OpenAlex, or datasets of Semantic Scholar';

/**
 * The files to load, each of which is said; those of folders and archives that are of another format are left out, and said.
 *
 * @param version - The version of records of Semantic Scholar, whose files name none.
 * @throws BadInputError for a path without a file to load.
 */
export async function loadSources(paths: readonly string[], version: string): Promise<LoadSources> {
  const sources: LoadSource[] = [];
  let filesLeftOut = 0;
  for (const given of paths) {
    const found = await sourcesFound(given, given);
    const { taken, leftOut } = await sorted(found);
    sayTaken(
      given,
      taken.map(({ source: { name }, named }) => ({ name, what: named })),
    );
    sayLeftOut(given, leftOut);
    if (taken.length === 0) throw nothingIn(given, leftOut);
    for (const { source, format: name } of taken) {
      const format = {
        format: name,
        settings: name === nativeFormat.name ? undefined : { version },
      };
      await assertShard(source, format);
      sources.push({ source, format });
    }
    filesLeftOut += leftOut.filter(({ isData }) => isData).length;
  }
  return { sources, filesLeftOut };
}

interface Taken {
  readonly source: Source;
  readonly format: string;
  readonly named: string;
}

async function sorted(found: Found): Promise<{ taken: Taken[]; leftOut: LeftOut[] }> {
  const taken: Taken[] = [];
  const leftOut = [...found.leftOut];
  for (const source of found.sources) {
    if (!found.isMany) await assertPlain(source);
    const kind = await recognisedFile(source);
    if (isLoaded(kind.format)) taken.push({ source, format: kind.format, named: kind.named });
    else if (found.isMany) leftOut.push(leftOutOfLoad(source.name, kind));
    else taken.push(asNative(source, kind));
  }
  return { taken, leftOut };
}

/** Its lines tell what is wrong with a file that is nothing else. */
function asNative(source: Source, kind: Recognition): Taken {
  if (kind.format === null)
    return { source, format: nativeFormat.name, named: 'lines of the native format' };
  const expected = `a file in ${LOADED}; this is ${kind.named}, which citegraph import reads`;
  throw new BadInputError('FILE', source.name, expected);
}

/** Rejects with `BadInputError` for an answer of Semantic Scholar that does not name the paper it is about. */
async function assertShard({ name, open }: Source, format: FormatOfFile): Promise<void> {
  try {
    await loadedFormat(format).check?.(open(() => undefined));
  } catch (error) {
    // Reading it tells where it is damaged.
    if (error instanceof DamagedFile) return;
    if (!(error instanceof BadInputError)) throw error;
    const expected =
      'a shard of a dataset; an answer about one paper is for citegraph import --paper';
    throw new BadInputError('FILE', name, expected);
  }
}

function leftOutOfLoad(name: string, kind: Recognition): LeftOut {
  if (kind.format === null) return leftOutAs(name, kind);
  return { name, why: `${kind.named}, which citegraph import reads`, isData: true };
}
