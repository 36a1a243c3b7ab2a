import { DamagedFile } from '../import/bytes/damagedFile.js';
import { openFile } from '../import/bytes/openFile.js';
import { must } from '../must.js';

/** Characters of a line: Node cannot make longer texts. */
const LONGEST_LINE = 400_000_000;

/**
 * The lines of a file, gzipped or not, without a limit on what one paper or citation may hold. They end at line
 * feeds alone: JSON may hold every other character that ends lines.
 */
export async function* backupLines(
  file: string,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of openFile(file, onBytes)) {
    const lines = decoded(decoder, chunk).split('\n');
    const rest = must(lines.pop(), 'the end of a piece');
    for (const line of lines) {
      yield parts.join('') + line;
      [parts, length] = [[], 0];
    }
    parts.push(rest);
    length += rest.length;
    if (length > LONGEST_LINE) throw new DamagedFile('a backup', 'a line without an end');
  }
  if (length > 0) yield parts.join('');
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (error) {
    throw new DamagedFile('a backup, which is text in UTF-8', error);
  }
}
