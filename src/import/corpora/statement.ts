import type { ContextClaim } from '../../citation/citationClaims.js';
import { mapLabel } from '../../record/labels.js';
import type { Entry, Problem, RecordEntry } from '../../record/record.js';
import type { End } from './values.js';

/** What a corpus says about one place where a paper cites another. */
export interface Statement {
  readonly source: string;
  readonly version: string;
  readonly citing: End;
  readonly cited: End;
  /** Null where the corpus has no sentence. */
  readonly text: string | null;
  readonly section: string | null;
  readonly vocabulary: string;
  /** As the corpus has them; of several, each holds. */
  readonly labels: readonly string[];
  readonly confidence?: number | null;
  readonly influential?: boolean | undefined;
}

/**
 * The entry of a statement. Without one of its papers it is skipped; with a broken one it is rejected. `problems` of
 * everything else are left out of the record.
 *
 * @param correctable - What the rejects file keeps, where that is not the whole record.
 */
export function statementEntry(
  statement: Statement,
  problems: readonly Problem[],
  correctable?: unknown,
): Entry {
  const { citing, cited } = statement;
  if (citing === undefined || cited === undefined) {
    return { kind: 'citation', problems, ...(correctable !== undefined && { correctable }) };
  }
  if (citing === null || cited === null) return { kind: 'citation', skipped: 'NO_IDENTIFIER' };
  if (citing === cited) return { kind: 'citation', skipped: 'SELF_CITATION' };
  return {
    kind: 'citation',
    record: recordOf(statement, citing, cited),
    ...unknownIn(statement),
    ...(problems.length > 0 && { leftOut: problems }),
  };
}

function recordOf(statement: Statement, citing: string, cited: string): RecordEntry['record'] {
  const { source, version, influential, vocabulary, labels } = statement;
  const inverse = labels.some((label) => (mapLabel(vocabulary, label)?.inverseOf ?? null) !== null);
  return {
    kind: 'citation',
    citing: inverse ? cited : citing,
    cited: inverse ? citing : cited,
    source,
    version,
    influential,
    contexts: claimsOf(statement),
  };
}

function claimsOf({ labels, ...statement }: Statement): ContextClaim[] {
  if (labels.length > 0) return labels.map((label) => claimOf(statement, label));
  return statement.text === null ? [] : [claimOf(statement, null)];
}

function claimOf(statement: Omit<Statement, 'labels'>, label: string | null): ContextClaim {
  const { source, version, text, section, vocabulary, confidence = null } = statement;
  const mapped = label === null ? null : mapLabel(vocabulary, label);
  return {
    source,
    version,
    text,
    section: text === null ? null : section,
    role: mapped?.role ?? 'UNCLASSIFIED',
    polarity: mapped?.polarity ?? 'UNCLASSIFIED',
    vocabulary: label === null ? null : vocabulary,
    label: mapped?.inverseOf ?? label,
    confidence: label === null ? null : confidence,
  };
}

function unknownIn({ vocabulary, labels }: Statement): Pick<RecordEntry, 'unknownLabel'> {
  const label = labels.find((each) => mapLabel(vocabulary, each) === null);
  return label === undefined ? {} : { unknownLabel: { vocabulary, label } };
}
