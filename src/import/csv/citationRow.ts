import { POLARITIES } from '../../citation/polarity.js';
import { ROLES } from '../../citation/role.js';
import type { ContextClaim } from '../../citation/citationClaims.js';
import { mapLabel } from '../../record/labels.js';
import { LIMITS } from '../../record/limits.js';
import type { Entry, RecordEntry } from '../../record/record.js';
import { Cells, lineOf, nameOutOf, readBoolean, readShare } from './cells.js';
import type { ColumnNames, ColumnSet, CsvRow } from './columns.js';
import { readKey } from './identifiers.js';

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

export interface CitationRowOptions {
  readonly source: string;
  readonly version: string;
  readonly columns: ColumnNames;
  /** Of labels in rows that name no vocabulary. */
  readonly vocabulary: string | null;
}

/** The entries of a row about a citation. */
export function citationRowEntries(row: CsvRow, options: CitationRowOptions): readonly Entry[] {
  const { source, version } = options;
  const cells = new Cells(row, options.columns);
  const citing = cells.require('citing', readKey, 'an identifier of the citing paper');
  const cited = cells.require('cited', readKey, 'an identifier of the cited paper');
  const influential = cells.read('influential', readBoolean);
  const { contexts, unknownLabel } = readClaim(cells, options);
  const { problems } = cells;
  if (citing === undefined || cited === undefined || problems.length > 0) {
    return [{ kind: 'citation', problems }];
  }
  if (citing === cited) return [{ kind: 'citation', skipped: 'SELF_CITATION' }];
  return [
    {
      kind: 'citation',
      record: { kind: 'citation', citing, cited, source, version, influential, contexts },
      ...(unknownLabel === undefined ? {} : { unknownLabel }),
    },
  ];
}

/** The sentence of a row with its classification, or that of the whole citation where there is no sentence. */
function readClaim(
  cells: Cells,
  options: CitationRowOptions,
): { contexts: ContextClaim[]; unknownLabel?: RecordEntry['unknownLabel'] } {
  const { vocabulary, label } = readLabel(cells, options.vocabulary);
  const ownRole = cells.read('role', nameOutOf(ROLES));
  const ownPolarity = cells.read('polarity', nameOutOf(POLARITIES));
  const text = cells.read('context', lineOf(LIMITS.context));
  const section = cells.read('section', lineOf(LIMITS.section));
  const confidence = cells.read('confidence', readShare);
  const given = [text, ownRole, ownPolarity, label].some((value) => value !== undefined);
  if (!given) return { contexts: [] };
  const mapped =
    vocabulary === undefined || label === undefined ? null : mapLabel(vocabulary, label);
  const claim: ContextClaim = {
    source: options.source,
    version: options.version,
    text: text?.normalize('NFC') ?? null,
    section: text === undefined ? null : (section ?? null),
    role: ownRole ?? mapped?.role ?? 'UNCLASSIFIED',
    polarity: ownPolarity ?? mapped?.polarity ?? 'UNCLASSIFIED',
    vocabulary: vocabulary ?? null,
    label: label ?? null,
    confidence: confidence ?? null,
  };
  const contexts = [claim];
  const decided = mapped !== null || (ownRole !== undefined && ownPolarity !== undefined);
  if (decided || vocabulary === undefined || label === undefined) return { contexts };
  return { contexts, unknownLabel: { vocabulary, label } };
}

/**
 * A label and its vocabulary, as received. The option only gives the vocabulary of labels that are present.
 */
function readLabel(
  cells: Cells,
  byDefault: string | null,
): { vocabulary?: string | undefined; label?: string | undefined } {
  const own = cells.read('vocabulary', lineOf(LIMITS.vocabulary));
  const label = cells.read('label', lineOf(LIMITS.label));
  const vocabulary = own ?? (label === undefined ? undefined : (byDefault ?? undefined));
  if (label !== undefined && vocabulary === undefined && cells.textOf('vocabulary') === '') {
    cells.refuse(
      'label',
      'a vocabulary for the label, in the column vocabulary or with --vocabulary',
    );
  }
  return { vocabulary, label };
}
