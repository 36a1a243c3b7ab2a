import fc from 'fast-check';
import { POLARITIES } from '../../src/citation/polarity.js';
import { ROLES } from '../../src/citation/role.js';
import { columnsOf } from '../../src/export/exportColumns.js';
import type { ExportedCitation, ExportedPaper, ExportedRow } from '../../src/export/exportedRow.js';
import type { ExportFile, FileOptions, WriteFile } from '../../src/export/exportFile.js';
import { EXPORT_KINDS } from '../../src/export/exportKinds.js';

/** What no file should hold as it is: markup, quotes, formulas, control characters, halves of characters, white space. */
const SIGNS =
  `& < > " ' , ; = + - @ { } \\ $ % # _ ~ ^ \n \r \t ]]> \0 \x1b \u0085 \u2028 \uD800 \uFFFE and`.split(
    ' ',
  );

export const hostileTexts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...SIGNS, ' '), maxLength: 8 }),
);

/** What differs between papers of tests; all else is the same. */
export interface PaperFacts {
  readonly title: string | null;
  readonly venue?: string | null;
  readonly authors?: readonly string[];
  readonly publishedOn?: string | null;
}

/** A paper as the API gives it. */
export function exportedPaper(id: string, facts: PaperFacts): ExportedPaper {
  const { title, venue = null, authors = [], publishedOn = null } = facts;
  return {
    ...{ id, title, venue, publishedOn, doi: `10.1/${id}`, arxivId: null },
    identifiers: [{ scheme: 'DOI', value: `10.1/${id}` }],
    authors: authors.map((name) => ({ name, orcid: null })),
    authorCount: authors.length,
    year: publishedOn === null ? null : Number(publishedOn.slice(0, 4)),
    ...{ language: null, url: null, hubTier: null, citerCount: 0, referenceCount: 0 },
    ...{ citationProfile: { label: 'MIXED' }, stub: false, retraction: null },
  };
}

/** A file of a neighbourhood in pages of these rows. */
export function graphFile(
  pages: readonly (readonly ExportedRow[])[],
  citations: readonly ExportedCitation[],
  onPage: () => void = () => undefined,
): ExportFile {
  return {
    ...{ name: 'neighbourhood', rowType: 'paper', citations },
    columns: columnsOf(EXPORT_KINDS.neighbourhood, false),
    pages: (async function* () {
      for (const page of pages) {
        onPage();
        yield await Promise.resolve(page);
      }
    })(),
    summary: (rows) => Promise.resolve({ export: 'neighbourhood', rows, unknownIds: ['\0"<'] }),
  };
}

/** A graph in pieces, with hostile texts in every place. */
export interface HostileGraph {
  readonly rows: readonly ExportedRow[];
  readonly citations: readonly ExportedCitation[];
}

export const hostileGraphs: fc.Arbitrary<HostileGraph> = fc
  .array(
    fc.record({
      title: fc.option(hostileTexts),
      venue: fc.option(hostileTexts),
      authors: fc.array(hostileTexts, { maxLength: 3 }),
      publishedOn: fc.constantFrom('2019', '2019-03-07', null),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .chain((facts) => {
    const rows = facts.map((each, index) => ({
      ...{ depth: index === 0 ? 0 : 1, node: exportedPaper(`paper-${index}`, each) },
    }));
    const ids = rows.map(({ node }) => node.id);
    const citation = fc.record({
      citingId: fc.constantFrom(...ids),
      citedId: fc.constantFrom(...ids),
      role: fc.constantFrom(...ROLES),
      polarity: fc.constantFrom(...POLARITIES),
      influential: fc.constantFrom(true, false, null),
      disagreement: fc.boolean(),
    });
    const citations = fc.uniqueArray(citation, {
      maxLength: 6,
      selector: ({ citingId, citedId }) => `${citingId} ${citedId}`,
    });
    return fc.record({ rows: fc.constant(rows), citations });
  });

const DEFAULTS: FileOptions = { keepsFormulas: false, table: 'papers' };

/** A file as the bytes of a response carry it, in one page. */
export async function written(
  write: WriteFile,
  { rows, citations }: HostileGraph,
  options: Partial<FileOptions> = {},
): Promise<string> {
  let text = '';
  for await (const piece of write(graphFile([rows], citations), { ...DEFAULTS, ...options })) {
    text += piece;
  }
  // Half a character becomes U+FFFD.
  return Buffer.from(text).toString();
}
