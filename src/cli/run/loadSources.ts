import { nativeFormat } from '../../import/native/nativeFormat.js';
import type { Recognition } from '../../import/recognise/recognition.js';
import { assertPlain, recognisedFile } from '../../import/recognise/recognisedFile.js';
import type { Found, LeftOut, Source } from '../../import/sources/source.js';
import { leftOutAs, nothingIn, sayLeftOut, sourcesFound } from './foundFiles.js';

/** What `citegraph load` reads. */
export interface LoadSources {
  readonly sources: readonly Source[];
  /** Files of folders and archives that hold data, and are not loaded. */
  readonly filesLeftOut: number;
}

/**
 * The files to load; those of folders and archives that are of another format are left out, and said.
 *
 * @throws BadInputError for a path without a file to load.
 */
export async function nativeSources(paths: readonly string[]): Promise<LoadSources> {
  const sources: Source[] = [];
  let filesLeftOut = 0;
  for (const given of paths) {
    const found = await sourcesFound(given, given);
    const { taken, leftOut } = found.isMany
      ? await sorted(found)
      : { ...found, taken: found.sources };
    sayLeftOut(given, leftOut);
    if (taken.length === 0) throw nothingIn(given, leftOut);
    if (!found.isMany) for (const source of taken) await assertPlain(source);
    sources.push(...taken);
    filesLeftOut += leftOut.filter(({ isData }) => isData).length;
  }
  return { sources, filesLeftOut };
}

async function sorted(found: Found): Promise<{ taken: Source[]; leftOut: LeftOut[] }> {
  const taken: Source[] = [];
  const leftOut = [...found.leftOut];
  for (const source of found.sources) {
    const kind = await recognisedFile(source);
    if (kind.format === nativeFormat.name) taken.push(source);
    else leftOut.push(leftOutOfLoad(source.name, kind));
  }
  return { taken, leftOut };
}

function leftOutOfLoad(name: string, kind: Recognition): LeftOut {
  if (kind.format === null) return leftOutAs(name, kind);
  return { name, why: `${kind.named}, which citegraph import reads`, isData: true };
}
