import { readLines } from '../lines.js';
import type { ImportFormat } from '../../record/record.js';
import { adaptNativeLine } from './adapter.js';

/** What a line holds that takes a citation back: such a citation is a claim about its citing paper. */
export const TAKEN_BACK = '"deleted"';

/** The native format: one record a line, papers and citations in any order. */
export const nativeFormat: ImportFormat<string> = {
  name: 'native',
  kinds: ['paper', 'citation'],
  read: readLines,
  lined: { recordsIn: (line, value) => [{ line, value }] },
  adapt: (line) => [adaptNativeLine(line)],
  plainKind: (line) => {
    if (line.startsWith('{"citation":')) return line.includes(TAKEN_BACK) ? null : 'citation';
    return line.startsWith('{"paper":') ? 'paper' : null;
  },
};
