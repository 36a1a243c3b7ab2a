import type { z } from 'zod';
import type { ContextClaim } from '../../citation/citationClaims.js';
import { PARSED_FACTS, parseFact } from '../../paper/factTable.js';
import type { PaperFacts } from '../../paper/facts.js';
import { BadInputError } from '../../errors.js';
import { parseIdentifier } from '../../identifier/identifier.js';
import { parseVersion } from '../../source/version.js';
import type {
  CitationRecord,
  Entry,
  ImportRecord,
  PaperRecord,
  Problem,
  RejectedEntry,
} from '../../record/record.js';
import {
  nativeCitation,
  nativePaper,
  type NativeCitation,
  type NativePaper,
} from './nativeRecord.js';

/** Reads one line of the native format: its record, or all its problems. */
export function adaptNativeLine(line: string): Entry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const expected = `a JSON object (${error instanceof Error ? error.message : 'unreadable'})`;
    return unreadable({ code: 'NOT_JSON', field: '', value: line.slice(0, 200), expected });
  }
  return adaptNativeRecord(value);
}

/** The same for a line that is parsed already. */
export function adaptNativeRecord(value: unknown): Entry {
  if (hasKey(value, 'paper')) {
    return parseAs('paper', nativePaper, value, ({ paper }) => toPaper(paper));
  }
  if (hasKey(value, 'citation')) {
    return parseAs('citation', nativeCitation, value, ({ citation }) => toCitation(citation));
  }
  const expected = '{"paper": {…}} or {"citation": {…}}';
  return unreadable({ code: 'BAD_VALUE', field: '', value, expected });
}

function unreadable(problem: Problem): RejectedEntry {
  return { kind: 'unreadable', problems: [problem] };
}

function parseAs<T>(
  kind: ImportRecord['kind'],
  schema: z.ZodType<T>,
  value: unknown,
  toRecord: (value: T) => ImportRecord,
): Entry {
  const result = schema.safeParse(value);
  if (!result.success) {
    return { kind, problems: result.error.issues.flatMap((issue) => problemsOf(issue, value)) };
  }
  try {
    return { kind, record: toRecord(result.data) };
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    const { field, value: got, expected } = error;
    return { kind, problems: [{ code: 'BAD_VALUE', field, value: got, expected }] };
  }
}

function toPaper({ identifiers, source, version, ...stated }: NativePaper): PaperRecord {
  const { record, referencesComplete, deleted, ...facts } = stated;
  if (deleted) assertDeletable(stated, version);
  return {
    kind: 'paper',
    identifiers: identifiers.map(
      (text, index) => parseIdentifier(text, `paper.identifiers.${index}`).key,
    ),
    source,
    ...(record !== undefined && { record }),
    version: parseVersion(version, 'paper.version'),
    ...(referencesComplete && { referencesComplete }),
    ...(deleted && { deleted }),
    facts: { ...facts, ...parsedTexts(facts) },
  };
}

/** A record that is deleted says nothing else, and says since when. */
function assertDeletable(stated: Partial<NativePaper>, version: NativePaper['version']): void {
  if (version === undefined) {
    throw new BadInputError('paper.version', version, 'the version as of which it is deleted');
  }
  const { record: _, deleted: __, ...others } = stated;
  const [other] = Object.entries(others);
  if (other === undefined) return;
  const [name, value] = other;
  throw new BadInputError(`paper.${name}`, value, 'no such field beside deleted');
}

/** The texts that may be spelled in several ways. */
function parsedTexts(facts: PaperFacts): PaperFacts {
  const texts: PaperFacts = {};
  for (const name of PARSED_FACTS) {
    const text = facts[name];
    if (text !== undefined) texts[name] = parseFact(name, text, `paper.${name}`);
  }
  return texts;
}

function toCitation(citation: NativeCitation): CitationRecord {
  const { source, record } = citation;
  const version = parseVersion(citation.version, 'citation.version');
  const claim = (given: Classified): ContextClaim => ({
    source,
    version,
    text: given.text === undefined ? null : given.text.normalize('NFC').replace(/\s+/gu, ' '),
    section: given.section ?? null,
    role: given.role ?? 'UNCLASSIFIED',
    polarity: given.polarity ?? 'UNCLASSIFIED',
    vocabulary: given.vocabulary ?? null,
    label: given.label ?? null,
    confidence: given.confidence ?? null,
  });
  const { role, polarity, vocabulary, label, confidence } = citation;
  const classified = [role, polarity, vocabulary, label, confidence].some(
    (value) => value !== undefined,
  );
  const whole = classified ? [claim({ role, polarity, vocabulary, label, confidence })] : [];
  return {
    kind: 'citation',
    citing: parseIdentifier(citation.citing, 'citation.citing').key,
    cited: parseIdentifier(citation.cited, 'citation.cited').key,
    source,
    ...(record !== undefined && { record }),
    version,
    influential: citation.influential,
    contexts: [...whole, ...(citation.contexts ?? []).map(claim)],
    ...(citation.contexts?.length === 0 && { noContexts: true }),
  };
}

type Classified = Pick<
  NativeCitation,
  'role' | 'polarity' | 'vocabulary' | 'label' | 'confidence'
> & {
  text?: string;
  section?: string | undefined;
};

function problemsOf(issue: z.core.$ZodIssue, record: unknown): Problem[] {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'UNKNOWN_FIELD',
      field: [...issue.path, key].join('.'),
      value: valueAt(record, [...issue.path, key]),
      expected: 'a known field (see docs/native-format.md)',
    }));
  }
  const value = valueAt(record, issue.path);
  return [{ code: 'BAD_VALUE', field, value, expected: expectationOf(issue) }];
}

function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `a value of type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum.toString()} (${issue.origin})`;
    case 'too_big':
      return `at most ${issue.maximum.toString()} (${issue.origin})`;
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? at[String(key)] : undefined), value);
}

function hasKey(value: unknown, key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
