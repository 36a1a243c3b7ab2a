import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseBlock } from '../../../src/bulk/lines/parseBlock.js';
import { crossrefFormat } from '../../../src/import/crossref/crossrefFormat.js';
import { csvCitationsFormat, csvPapersFormat } from '../../../src/import/csv/csvFormat.js';
import { entriesIn } from '../../../src/import/importFile.js';
import { nativeFormat } from '../../../src/import/native/nativeFormat.js';
import type { Entry, ImportFormat, ImportRecord } from '../../../src/record/record.js';
import {
  CITATION,
  CITATION_ROW,
  PAPER,
  PAPER_ROW,
  WORK,
  brokenCitationRows,
  brokenCitations,
  brokenPaperRows,
  brokenPapers,
  brokenWorks,
  type Broken,
  type Given,
} from '../../support/brokenDetails.js';
import { holds } from '../../support/property.js';

type Adapt = (given: Given) => Entry[];

const CSV_OPTIONS = {
  ...{ source: 'csv', version: '2024-01-01', ignoreUnknown: false, scheme: null },
  ...{ vocabulary: 'athar', columns: new Map<string, string>() },
};
const adaptPaper: Adapt = (paper) => entriesOf(nativeFormat, JSON.stringify({ paper }));
const adaptCitation: Adapt = (citation) => entriesOf(nativeFormat, JSON.stringify({ citation }));
const adaptWork: Adapt = (work) => entriesOf(crossrefFormat, work);
const adaptPaperRow: Adapt = (row) => entriesOf(csvPapersFormat(CSV_OPTIONS), textsOf(row));
const adaptCitationRow: Adapt = (row) => entriesOf(csvCitationsFormat(CSV_OPTIONS), textsOf(row));

const FORMATS: [string, fc.Arbitrary<Broken>, Adapt][] = [
  ['paper of the native format', brokenPapers, adaptPaper],
  ['citation of the native format', brokenCitations, adaptCitation],
  ['Crossref work', brokenWorks, adaptWork],
  ['row about a paper', brokenPaperRows, adaptPaperRow],
  ['row about a citation', brokenCitationRows, adaptCitationRow],
];

/** What names papers, broken, and the kind of entry that is refused then. */
const NAMELESS: [string, Given, Adapt][] = [
  ...[[], ['x'], ['pmid:x', 'isbn:1'], 5, null, undefined].map(
    (identifiers): [string, Given, Adapt] => ['paper', { ...PAPER, identifiers }, adaptPaper],
  ),
  ['source', { ...PAPER, source: 'A B' }, adaptPaper],
  ['version', { ...PAPER, version: 'new' }, adaptPaper],
  ['citing', { ...CITATION, citing: 'x' }, adaptCitation],
  ['cited', { ...CITATION, cited: 5 }, adaptCitation],
  ['version', { ...CITATION, version: {} }, adaptCitation],
  ['DOI', { ...WORK, DOI: 'x' }, adaptWork],
  ['version', { ...WORK, indexed: { 'date-time': 'x' } }, adaptWork],
  ['id', { ...PAPER_ROW, id: 'x' }, adaptPaperRow],
  ['citing', { ...CITATION_ROW, citing: 'x' }, adaptCitationRow],
  ['cited', { ...CITATION_ROW, cited: '' }, adaptCitationRow],
];

describe('one broken detail', () => {
  test.each(FORMATS)('of a %s costs that detail', async (_name, cases, adapt) => {
    await holds(
      fc.property(cases, ({ broken, without }) => {
        const found = adapt(broken);
        expect(found.map(withoutLeftOut)).toEqual(adapt(without));
        expect(leftOutOf(found)).toHaveLength(1);
      }),
      { runs: 300 },
    );
  });

  test.each(NAMELESS)('refuses a record only where it is its %s (%#)', (_name, given, adapt) => {
    const entries = adapt(given);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toHaveProperty('problems.0.code', 'BAD_VALUE');
  });

  test('costs a load the same as an import', async () => {
    const lines = fc.oneof(
      brokenPapers.map((given) => ({ kind: 'paper', ...given }) as const),
      brokenCitations.map((given) => ({ kind: 'citation', ...given }) as const),
    );
    await holds(
      fc.property(lines, ({ kind, broken, without }) => {
        const { faulty, papers, citations } = load(kind, broken);
        const [own] = kind === 'paper' ? adaptPaper(broken) : adaptCitation(broken);
        expect(faulty).toMatchObject([{ kind, imported: true, line: 2 }]);
        expect(faulty[0]?.problems).toEqual(own && 'leftOut' in own ? own.leftOut : null);
        const { papers: samePapers, citations: sameCitations } = load(kind, without);
        expect([papers, citations]).toEqual([samePapers, sameCitations]);
      }),
      { runs: 300 },
    );
  });
});

/** What a load makes of a line between two others. */
function load(kind: ImportRecord['kind'], given: Given) {
  const plain = JSON.stringify(kind === 'paper' ? { paper: PAPER } : { citation: CITATION });
  const text = [plain, JSON.stringify({ [kind]: given }), plain].join('\n');
  const lines = Uint8Array.from(Buffer.from(text));
  const scratch = { paper: new Uint8Array(20_000), citation: new Uint8Array(20_000) };
  const format = { format: 'native', settings: undefined };
  return parseBlock({ lines, format, delimiter: '\u001f', scratch });
}

function entriesOf<Value>(format: ImportFormat<Value>, value: Value): Entry[] {
  return (['paper', 'citation'] as const)
    .filter((pass) => format.kinds.includes(pass))
    .flatMap((pass) => entriesIn({ line: 1, value }, format, pass))
    .map(({ entry }) => entry);
}

function textsOf(row: Given): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
}

function withoutLeftOut(entry: Entry): object {
  const { leftOut: _leftOut, correctable: _correctable, ...rest } = { ...noDetails, ...entry };
  return rest;
}

const noDetails = { leftOut: undefined, correctable: undefined };

function leftOutOf(entries: readonly Entry[]): unknown[] {
  return entries.flatMap((entry) => ('record' in entry ? (entry.leftOut ?? []) : []));
}
