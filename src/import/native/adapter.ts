import type { z } from 'zod';
import type { ContextClaim } from '../../citation/citationClaims.js';
import { authorOf } from '../../paper/authors.js';
import { BadInputError } from '../../errors.js';
import { writable } from '../../record/nesting.js';
import { UNVERSIONED } from '../../source/version.js';
import {
  takenBack,
  type CitationRecord,
  type Entry,
  type ImportRecord,
  type PaperRecord,
  type Problem,
  type RejectedEntry,
  type SourceRecord,
} from '../../record/record.js';
import { readDetails } from './details.js';
import { isObject } from './issues.js';
import {
  nativeCitation,
  nativePaper,
  nativeSource,
  type NativeCitation,
  type NativePaper,
  type NativeSource,
} from './nativeRecord.js';

/** Reads one line of the native format: its record without what is broken in it, or all its problems. */
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
    return readAs('paper', nativePaper, value, ({ paper }) => toPaper(paper));
  }
  if (hasKey(value, 'citation')) {
    return readAs('citation', nativeCitation, value, ({ citation }) =>
      citation.deleted ? toTakenBack(citation) : toCitation(citation, value),
    );
  }
  if (hasKey(value, 'source')) {
    return readAs('source', nativeSource, value, ({ source }) => toSource(source));
  }
  const expected = '{"paper": {…}}, {"citation": {…}} or {"source": {…}}';
  return unreadable({ code: 'BAD_VALUE', field: '', value: writable(value), expected });
}

function unreadable(problem: Problem): RejectedEntry {
  return { kind: 'unreadable', problems: [problem] };
}

function readAs<T>(
  kind: ImportRecord['kind'],
  schema: z.ZodType<T>,
  given: unknown,
  toRecord: (value: T) => ImportRecord,
): Entry {
  const details = readDetails(schema, given);
  if ('problems' in details) return { kind, problems: details.problems };
  const { value, leftOut } = details;
  try {
    return { kind, record: toRecord(value), ...(leftOut.length > 0 && { leftOut }) };
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    const { field, value: got, expected } = error;
    return { kind, problems: [{ code: 'BAD_VALUE', field, value: got, expected }] };
  }
}

function toPaper({ identifiers, source, version, ...stated }: NativePaper): PaperRecord {
  const { record, referencesComplete, deleted, authors: given, ...facts } = stated;
  if (deleted) assertDeletable('paper', stated, version);
  const authors = given?.map(({ name, orcid, ids }) => authorOf(name, orcid, ids));
  return {
    kind: 'paper',
    identifiers,
    source,
    ...(record !== undefined && { record }),
    version,
    ...(referencesComplete && { referencesComplete }),
    ...(deleted && { deleted }),
    facts: { ...facts, authors },
  };
}

function toSource({ name, evidence, agent, licence, url, version }: NativeSource): SourceRecord {
  const profile = { name, evidence, agent: agent || null, licence: licence || null };
  return { kind: 'source', profile: { ...profile, url: url ?? null, version } };
}

/** What is deleted says nothing else, and says since when. */
function assertDeletable(
  kind: 'paper' | 'citation',
  stated: Partial<NativePaper> | Partial<NativeCitation>,
  version: string,
): void {
  if (version === UNVERSIONED) {
    throw new BadInputError(`${kind}.version`, version, 'the version as of which it is deleted');
  }
  const { record: _, deleted: __, ...others } = stated;
  for (const [name, value] of Object.entries<unknown>(others)) {
    if (value === undefined) continue;
    throw new BadInputError(`${kind}.${name}`, value, 'no such field beside deleted');
  }
}

/** A citation that its record no longer has: a claim about the citing paper, which is there whether the cited one is or not. */
function toTakenBack(citation: NativeCitation): PaperRecord {
  const { citing, cited, source, version, ...stated } = citation;
  assertDeletable('citation', stated, version);
  return takenBack({ ...{ source, version, citing, cited }, record: stated.record });
}

function toCitation(citation: NativeCitation, given: unknown): CitationRecord {
  const { citing, cited, source, record, version, influential, selfCitation } = citation;
  const claim = (given: Classified, maker: Maker): ContextClaim => ({
    source,
    version,
    text: given.text ?? null,
    section: given.section ?? null,
    role: given.role ?? 'UNCLASSIFIED',
    polarity: given.polarity ?? 'UNCLASSIFIED',
    vocabulary: given.vocabulary ?? null,
    label: given.label ?? null,
    confidence: given.confidence ?? null,
    ...maker,
  });
  const { role, polarity, vocabulary, label, confidence } = citation;
  const classified = [role, polarity, vocabulary, label, confidence].some(
    (value) => value !== undefined,
  );
  const maker = makerOf(citation);
  const whole = classified ? [claim({ role, polarity, vocabulary, label, confidence }, maker)] : [];
  const sentences = (citation.contexts ?? []).map((given) =>
    claim(given, statesMaker(given) ? makerOf(given) : maker),
  );
  return {
    kind: 'citation',
    citing,
    cited,
    source,
    ...(record !== undefined && { record }),
    version,
    influential,
    ...(selfCitation !== undefined && { selfCitation }),
    contexts: [...whole, ...sentences],
    ...(saysNoContexts(given) && { noContexts: true }),
  };
}

type Maker = Pick<ContextClaim, 'evidence' | 'agent' | 'date'>;

/** Who decided on a label, and when, without what is not stated. */
function makerOf({ evidence, agent, date }: Maker): Maker {
  return {
    ...(evidence !== undefined && { evidence }),
    ...(agent !== undefined && { agent }),
    ...(date !== undefined && { date }),
  };
}

function statesMaker(given: Maker): boolean {
  return Object.keys(makerOf(given)).length > 0;
}

/** Whether the list of contexts is empty, and not because what it held was left out. */
function saysNoContexts(given: unknown): boolean {
  return isObject(given) && isObject(given.citation) && isEmptyList(given.citation.contexts);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

type Classified = Pick<
  NativeCitation,
  'role' | 'polarity' | 'vocabulary' | 'label' | 'confidence'
> & {
  text?: string;
  section?: string | undefined;
};

function hasKey(value: unknown, key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key);
}
