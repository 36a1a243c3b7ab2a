import type { ImportFormat, Input } from '../../record/record.js';
import { readCsvRows } from '../csv/readRows.js';
import { peek } from '../json/beginning.js';
import { linedJson, readJsonRecords } from '../json/jsonRecords.js';
import { adaptOpenAlex, hasNoReferences } from './adapter.js';
import { IDENTITY_TABLES } from './identities.js';
import { OPENALEX_LAYOUT } from './layout.js';

const LINED = linedJson(OPENALEX_LAYOUT);

/**
 * Works of OpenAlex: answers of its API, JSON Lines, and the files of its snapshot, with its tables of deleted and merged
 * works. `line` is the line of works one per line and of tables, and otherwise the number of the work.
 */
export const openAlexFormat: ImportFormat<unknown> = {
  name: 'openalex',
  kinds: ['paper', 'citation'],
  read: readOpenAlex,
  lined: {
    ...LINED,
    isLined: (beginning) => columnsIn(beginning) === undefined && LINED.isLined(beginning),
  },
  adapt: adaptOpenAlex,
  plainKind: (value) => (hasNoReferences(value) ? 'paper' : null),
};

async function* readOpenAlex(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Input<unknown>> {
  const { beginning, bytes } = await peek(chunks);
  const columns = columnsIn(beginning);
  if (columns === undefined) yield* readJsonRecords(bytes, OPENALEX_LAYOUT);
  else yield* readCsvRows(bytes, columnSet(columns), { columns: new Map(), ignoreUnknown: true });
}

/** The columns of the table that begins like this; undefined where it is no table. */
function columnsIn(beginning: string): readonly string[] | undefined {
  const [header = ''] = beginning.split('\n', 1);
  const cells = header.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  return IDENTITY_TABLES.find((columns) => columns.every((column) => cells.includes(column)));
}

function columnSet(known: readonly string[]) {
  return { known, required: known.map((column) => [column]) };
}
