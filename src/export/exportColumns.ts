import type { ExportedCitation, ExportedPaper, ExportedRow } from './exportedRow.js';
import type { ExportKind } from './exportKinds.js';

/** A value of a row as JSON has it. */
export type ColumnValue = string | number | boolean | null | readonly unknown[];

/** A value of a row. Columns have the same names in every format. */
export interface Column<Thing> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean' | 'list';
  readonly of: (thing: Thing) => ColumnValue;
  /** A list as one text, for formats without lists. */
  readonly joined?: (thing: Thing) => string | null;
}

/** Between identifiers, and between names of authors. */
const BETWEEN_NAMES = '; ';
/** Between citing sentences. */
const BETWEEN_SENTENCES = ' | ';

/** Of papers. */
export const PAPER_COLUMNS: readonly Column<ExportedPaper>[] = [
  { name: 'id', type: 'string', of: ({ id }) => id },
  { name: 'doi', type: 'string', of: ({ doi }) => doi },
  { name: 'arxivId', type: 'string', of: ({ arxivId }) => arxivId },
  {
    name: 'identifiers',
    type: 'list',
    of: identifiersOf,
    joined: (paper) => identifiersOf(paper).join(BETWEEN_NAMES),
  },
  { name: 'title', type: 'string', of: ({ title }) => title },
  {
    name: 'authors',
    type: 'list',
    of: ({ authors }) => authors,
    joined: ({ authors }) => authors?.map(({ name }) => name).join(BETWEEN_NAMES) ?? null,
  },
  { name: 'authorCount', type: 'int', of: ({ authorCount }) => authorCount },
  { name: 'year', type: 'int', of: ({ year }) => year },
  { name: 'publishedOn', type: 'string', of: ({ publishedOn }) => publishedOn },
  { name: 'venue', type: 'string', of: ({ venue }) => venue },
  { name: 'language', type: 'string', of: ({ language }) => language },
  { name: 'url', type: 'string', of: ({ url }) => url },
  { name: 'label', type: 'string', of: ({ citationProfile }) => citationProfile.label },
  { name: 'tier', type: 'string', of: ({ hubTier }) => hubTier },
  { name: 'citerCount', type: 'int', of: ({ citerCount }) => citerCount },
  { name: 'referenceCount', type: 'int', of: ({ referenceCount }) => referenceCount },
  { name: 'stub', type: 'boolean', of: ({ stub }) => stub },
  { name: 'retraction', type: 'string', of: ({ retraction }) => retraction?.status ?? null },
];

/** Of citations, besides the papers at their ends. */
const LABEL_COLUMNS: readonly Column<Partial<ExportedCitation>>[] = [
  { name: 'role', type: 'string', of: ({ role = null }) => role },
  { name: 'polarity', type: 'string', of: ({ polarity = null }) => polarity },
  { name: 'influential', type: 'boolean', of: ({ influential = null }) => influential },
  { name: 'disagreement', type: 'boolean', of: ({ disagreement = null }) => disagreement },
];

/** Of citations between papers of the same file. */
export const CITATION_COLUMNS: readonly Column<ExportedCitation>[] = [
  { name: 'citingId', type: 'string', of: ({ citingId }) => citingId },
  { name: 'citedId', type: 'string', of: ({ citedId }) => citedId },
  ...LABEL_COLUMNS,
];

const CONTEXTS: Column<ExportedRow> = {
  name: 'contexts',
  type: 'list',
  of: ({ contexts = null }) => contexts,
  joined: ({ contexts }) =>
    contexts?.flatMap(({ text }) => text ?? []).join(BETWEEN_SENTENCES) ?? null,
};

/** The columns of the rows of a kind. */
export function columnsOf(
  { ofCitations, ownColumns }: ExportKind,
  contexts: boolean,
): Column<ExportedRow>[] {
  return [
    ...(ofCitations ? LABEL_COLUMNS : []),
    ...(contexts ? [CONTEXTS] : []),
    ...ownColumns.map(ownColumn),
    ...PAPER_COLUMNS.map(ofNode),
  ];
}

/** The values of a row by their columns, lists as they are. */
export function valuesOf<Thing>(
  thing: Thing,
  columns: readonly Column<Thing>[],
): Record<string, ColumnValue> {
  return Object.fromEntries(columns.map(({ name, of }) => [name, of(thing)]));
}

/** The known values without lists, for formats whose attributes are single values. */
export function singleValues<Thing>(
  thing: Thing,
  columns: readonly Column<Thing>[],
): [name: string, value: string | number | boolean][] {
  return columns.flatMap((column) => {
    const value = singleValue(thing, column);
    return value === null ? [] : [[column.name, value] as [string, string | number | boolean]];
  });
}

/** A value without lists; null when it is unknown. */
export function singleValue<Thing>(
  thing: Thing,
  { of, joined }: Column<Thing>,
): string | number | boolean | null {
  if (joined !== undefined) return joined(thing) || null;
  const value = of(thing);
  if (typeof value === 'object' && value !== null) {
    throw new Error('A column of lists says how they are joined.');
  }
  return value;
}

function identifiersOf({ identifiers }: ExportedPaper): string[] {
  return identifiers.map(({ scheme, value }) => `${scheme.toLowerCase()}:${value}`);
}

/** Numbers: depths, scores, and measures of relatedness. */
function ownColumn(name: string): Column<ExportedRow> {
  return {
    name,
    type: name === 'depth' ? 'int' : 'double',
    of: (row) => row[name] as number | null,
  };
}

function ofNode({ of, joined, ...column }: Column<ExportedPaper>): Column<ExportedRow> {
  return {
    ...column,
    of: ({ node }) => of(node),
    ...(joined && { joined: ({ node }: ExportedRow) => joined(node) }),
  };
}
