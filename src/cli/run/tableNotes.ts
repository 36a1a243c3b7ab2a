import { mapOptions } from '../../import/csv/columnGuesses.js';
import type { CsvOptions } from '../../import/csv/csvFormat.js';
import { printNote } from '../output.js';

/** Names of ignored columns that are listed. */
const LISTED = 10;

/** Says that a table is taken for another encoding than UTF-8, once, although it is read more than once. */
export function guessSayer(name: string): Pick<CsvOptions, 'onGuessed'> {
  let isSaid = false;
  return {
    onGuessed: (encoding) => {
      if (isSaid) return;
      isSaid = true;
      printNote(
        `${name}: it is not UTF-8, and taken for ${encoding}; --encoding names another one`,
      );
    },
  };
}

/** Says which columns of a table are ignored, for all tables with the same ones once. */
export function ignoredSayer(): (name: string) => Pick<CsvOptions, 'onIgnored'> {
  const said = new Set<string>();
  return (name) => ({
    onIgnored: (columns, guesses) => {
      const listed = columns.slice(0, LISTED).join(', ');
      const more = columns.length > LISTED ? `, and ${columns.length - LISTED} more` : '';
      if (said.has(columns.join('\n'))) return;
      said.add(columns.join('\n'));
      const likely = guesses.length === 0 ? '' : ` (${mapOptions(guesses)} would read some)`;
      printNote(`${name}: ignored columns: ${listed}${more}${likely}`);
    },
  });
}
