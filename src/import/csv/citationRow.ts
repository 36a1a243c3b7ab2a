import { POLARITIES } from '../../citation/polarity.js';
import { ROLES } from '../../citation/role.js';
import type { ContextClaim } from '../../citation/citationClaims.js';
import { splitKey } from '../../identifier/identifier.js';
import { mapLabel, vocabulariesWith } from '../../record/labels.js';
import { LIMITS } from '../../record/limits.js';
import type { Entry, RecordEntry } from '../../record/record.js';
import { Cells, nameOutOf, proseOf, readBoolean, readShare, textOf } from './cells.js';
import type { ColumnNames, ColumnSet, CsvRow } from './columns.js';
import { readCell, type IdentifierOptions } from './identifiers.js';

export const CSV_CITATION_COLUMNS: ColumnSet = {
  known: [
    'citing',
    'cited',
    'role',
    'polarity',
    'context',
    'section',
    'vocabulary',
    'label',
    'confidence',
    'influential',
  ],
  required: [['citing'], ['cited']],
};

export interface CitationRowOptions extends IdentifierOptions {
  readonly source: string;
  readonly version: string;
  readonly columns: ColumnNames;
  readonly missing?: ReadonlySet<string>;
  /** Of labels in rows that name no vocabulary. */
  readonly vocabulary: string | null;
}

/** What parts identifiers, except around them. */
const SEVERAL = /[^\s,;|][\s,;|]+[^\s,;|]/;

/** Whether a row can hold nothing but a citation: no end of it has several identifiers. */
export function isPlainCitation({ citing = '', cited = '' }: CsvRow): boolean {
  return !SEVERAL.test(citing) && !SEVERAL.test(cited);
}

/** The entries of a row about a citation: it, and each end that has several identifiers. */
export function citationRowEntries(row: CsvRow, options: CitationRowOptions): readonly Entry[] {
  const { source, version } = options;
  const cells = new Cells(row, options.columns, options.missing);
  const citingKeys = readEnd(cells, 'citing', options);
  const citedKeys = readEnd(cells, 'cited', options);
  const influential = cells.read('influential', readBoolean);
  const { contexts, unknownLabel, inverse } = readClaim(cells, options);
  const { problems: leftOut } = cells;
  if (citingKeys === null || citedKeys === null) return [{ kind: 'citation', problems: leftOut }];
  const [citing, cited] = inverse ? [citedKeys[0], citingKeys[0]] : [citingKeys[0], citedKeys[0]];
  if (citing === undefined || cited === undefined) {
    return [{ kind: 'citation', skipped: 'NO_IDENTIFIER' }];
  }
  const named = [citingKeys, citedKeys].filter((keys) => keys.length > 1);
  const papers = named.map((identifiers) => identityOf(identifiers, source, version));
  if (citingKeys.some((key) => citedKeys.includes(key))) {
    return [...papers, { kind: 'citation', skipped: 'SELF_CITATION' }];
  }
  return [
    ...papers,
    {
      kind: 'citation',
      record: { kind: 'citation', citing, cited, source, version, influential, contexts },
      ...(unknownLabel === undefined ? {} : { unknownLabel }),
      ...(leftOut.length > 0 && { leftOut }),
    },
  ];
}

/** Null for an end that names no paper. Two of one scheme are rather a list of papers than one of them. */
function readEnd(
  cells: Cells,
  column: 'citing' | 'cited',
  options: CitationRowOptions,
): readonly string[] | null {
  const before = cells.problems.length;
  const { keys, foreign } = readCell(cells, column, options);
  if (keys.length === 0 && cells.problems.length > before) return null;
  if (keys.length === 0 && foreign === 0) {
    cells.refuse(column, `an identifier of the ${column} paper`);
    return null;
  }
  if (new Set(keys.map((key) => splitKey(key).scheme)).size < keys.length) {
    cells.refuse(
      column,
      'one paper, with one identifier of each scheme; several papers need a row each',
    );
    return null;
  }
  return keys;
}

/** That all these are of one paper. */
function identityOf(identifiers: readonly string[], source: string, version: string): Entry {
  return { kind: 'paper', record: { kind: 'paper', identifiers, source, version, facts: {} } };
}

/** What a row says of a citation. */
interface Claim {
  readonly contexts: readonly ContextClaim[];
  readonly unknownLabel?: RecordEntry['unknownLabel'];
  /** Whether its label is that of the cited paper, so that the citation is turned round. */
  readonly inverse: boolean;
}

/** The sentence of a row with its classification, or that of the whole citation where there is no sentence. */
function readClaim(cells: Cells, options: CitationRowOptions): Claim {
  const { vocabulary, label } = readLabel(cells, options.vocabulary);
  const ownRole = cells.read('role', nameOutOf(ROLES));
  const ownPolarity = cells.read('polarity', nameOutOf(POLARITIES));
  const text = cells.read('context', proseOf(LIMITS.context));
  const section = cells.read('section', proseOf(LIMITS.section));
  const confidence = cells.read('confidence', readShare);
  const given = [text, ownRole, ownPolarity, label].some((value) => value !== undefined);
  if (!given) return { contexts: [], inverse: false };
  const mapped =
    vocabulary === undefined || label === undefined ? null : mapLabel(vocabulary, label);
  const claim: ContextClaim = {
    source: options.source,
    version: options.version,
    text: text ?? null,
    section: text === undefined ? null : (section ?? null),
    role: ownRole ?? mapped?.role ?? 'UNCLASSIFIED',
    polarity: ownPolarity ?? mapped?.polarity ?? 'UNCLASSIFIED',
    vocabulary: vocabulary ?? null,
    // Under its forward name, an export of the turned citation is not turned again.
    label: mapped?.inverseOf ?? label ?? null,
    confidence: confidence ?? null,
  };
  const contexts = [claim];
  const inverse = typeof mapped?.inverseOf === 'string';
  const decided = mapped !== null || (ownRole !== undefined && ownPolarity !== undefined);
  if (decided || vocabulary === undefined || label === undefined) return { contexts, inverse };
  return { contexts, inverse, unknownLabel: { vocabulary, label } };
}

/**
 * A label and its vocabulary, as received. The option only gives the vocabulary of labels that are present. A label
 * without a vocabulary, or with one that cannot be read, means nothing.
 */
function readLabel(
  cells: Cells,
  byDefault: string | null,
): { vocabulary?: string | undefined; label?: string | undefined } {
  const own = cells.read('vocabulary', textOf(LIMITS.vocabulary));
  const label = cells.read('label', textOf(LIMITS.label));
  if (label === undefined || own !== undefined) return { vocabulary: own, label };
  const isBroken = cells.textOf('vocabulary') !== '';
  if (byDefault !== null && !isBroken) return { vocabulary: byDefault, label };
  if (!isBroken) {
    const others = vocabulariesWith(label);
    const such = others.length === 0 ? '' : `, such as ${others.join(' or ')}`;
    cells.refuse(
      'label',
      `a vocabulary for the label, in the column vocabulary or with --vocabulary${such}`,
    );
  }
  return {};
}
