import { z } from 'zod';
import {
  formatFlag,
  formatOrigin,
  parseFlag,
  parseOrigin,
  recordKeyOf,
  type Claim,
  type Origin,
} from '../source/claim.js';
import { EVIDENCE, type Evidence } from '../source/evidence.js';
import { orNull } from '../source/storedList.js';
import type { Voids } from '../source/thresholds.js';
import { compareText } from '../source/version.js';
import { CitingRecord } from './citingRecord.js';
import { POLARITIES, type Polarity } from './polarity.js';
import { ROLES, type Role } from './role.js';

/**
 * The annotation of one source for one context: the citing sentence, or the citation as a whole (`text`
 * null).
 */
export interface ContextClaim extends Origin {
  readonly text: string | null;
  readonly section: string | null;
  readonly role: Role;
  readonly polarity: Polarity;
  readonly vocabulary: string | null;
  /** The label as received, in `vocabulary`. */
  readonly label: string | null;
  /** Of the source in its own label, 0 to 1. */
  readonly confidence: number | null;
  /** Who decided on the label; absent where that is known of the source alone. */
  readonly evidence?: Evidence | undefined;
  /** The person, the group or the program that did. */
  readonly agent?: string | undefined;
  /** When, as precise as it is known. */
  readonly date?: string | undefined;
}

const STORED_CONTEXT = z.object({
  source: z.string(),
  record: z.string().optional(),
  version: z.string(),
  text: z.string().nullable().default(null),
  section: z.string().nullable().default(null),
  role: z.enum(ROLES).default('UNCLASSIFIED'),
  polarity: z.enum(POLARITIES).default('UNCLASSIFIED'),
  vocabulary: z.string().nullable().default(null),
  label: z.string().nullable().default(null),
  confidence: z.number().nullable().default(null),
  evidence: z.enum(EVIDENCE).optional(),
  agent: z.string().optional(),
  date: z.string().optional(),
});

/** A context in the canonical form in which a citation stores it, without unknown fields. */
export function storeContext(context: ContextClaim): string {
  const { source, record, version } = context;
  const { text, section, role, polarity, vocabulary, label, confidence } = context;
  const { evidence, agent, date } = context;
  return JSON.stringify({
    source,
    record,
    version,
    text: text ?? undefined,
    section: section ?? undefined,
    role: role === 'UNCLASSIFIED' ? undefined : role,
    polarity: polarity === 'UNCLASSIFIED' ? undefined : polarity,
    vocabulary: vocabulary ?? undefined,
    label: label ?? undefined,
    confidence: confidence ?? undefined,
    evidence,
    agent,
    date,
  });
}

/** The reverse of `storeContext`. */
export function readContext(stored: string): ContextClaim {
  return STORED_CONTEXT.parse(JSON.parse(stored));
}

/** The properties of a `CITES` relationship that hold claims; null stands for an absent property. */
export interface StoredCitationClaims {
  contexts: string[] | null;
  /** `source@version` of each record that says that it has no sentences. */
  emptyContexts: string[] | null;
  sources: string[] | null;
  /** `source@version=true`. */
  influentialSaid: string[] | null;
  /** Whether it is a self-citation by the source itself, in the same form. */
  selfCitationSaid: string[] | null;
}

/** All claims about one citation: a function of the *set* of records, each of which is as `CitingRecord` keeps it. */
export class CitationClaims {
  private readonly byRecord = new Map<string, CitingRecord<ContextClaim>>();

  /** Records that `source` reports the citation, at `version`. */
  addSource(source: string, version: string, record?: string): void {
    this.recordOf({ source, record, version }).report(version);
  }

  /** Adds the influence rating of one record. */
  addInfluential(claim: Claim<boolean>): void {
    this.recordOf(claim).rate(claim);
  }

  /** Adds what one record says of whether it is a self-citation, which decides on nothing here. */
  addSelfCitation(claim: Claim<boolean>): void {
    this.recordOf(claim).judge(claim);
  }

  /** Adds the annotation of one context by one record. */
  addContext(context: ContextClaim): void {
    this.recordOf(context).addContext(storeContext(context), context);
  }

  /** Records that a record says that it has no sentences. */
  addNoContexts(origin: Origin): void {
    this.recordOf(origin).addNoContexts(origin.version);
  }

  /** The contexts that count, in a fixed order. */
  allContexts(): ContextClaim[] {
    return this.records()
      .flatMap((record) => record.contexts())
      .sort(([a], [b]) => compareText(a, b))
      .map(([, context]) => context);
  }

  /** The influence rating of each record. */
  allInfluential(): Claim<boolean>[] {
    return this.records().flatMap(({ influential }) => influential ?? []);
  }

  /** Whether it is a self-citation, by each record that says so. */
  allSelfCitation(): Claim<boolean>[] {
    return this.records().flatMap(({ selfCitation }) => selfCitation ?? []);
  }

  /** The records whose newest word is that they have no sentences, with the version that says so. */
  allEmpty(): Origin[] {
    return this.records().flatMap((record) => record.empty() ?? []);
  }

  /** Every record with the newest version that it gave, sorted by name. */
  allSources(): Origin[] {
    return this.records()
      .flatMap((record) => record.newest() ?? [])
      .sort((a, b) => compareText(recordKeyOf(a), recordKeyOf(b)));
  }

  /** Adds all other claims. */
  addAll(other: CitationClaims): void {
    for (const { source, version, record } of other.allSources()) {
      this.addSource(source, version, record);
    }
    for (const claim of other.allInfluential()) this.addInfluential(claim);
    for (const claim of other.allSelfCitation()) this.addSelfCitation(claim);
    for (const context of other.allContexts()) this.addContext(context);
    for (const origin of other.allEmpty()) this.addNoContexts(origin);
  }

  /** Removes everything contributed by one source; returns whether there was anything. */
  removeSource(source: string): boolean {
    const before = this.byRecord.size;
    for (const [key, record] of this.byRecord) {
      if (record.source === source) this.byRecord.delete(key);
    }
    return this.byRecord.size < before;
  }

  /** Drops what is void by thresholds of the citing paper. Without any source, no citation is left. */
  dropVoid(voids: Voids): void {
    if (voids.isEmpty) return;
    for (const [key, record] of this.byRecord) {
      record.dropVoid(voids);
      if (record.newest() === null) this.byRecord.delete(key);
    }
  }

  /** The properties that store these claims. */
  store(): StoredCitationClaims {
    return {
      contexts: orNull(this.allContexts().map(storeContext)),
      emptyContexts: orNull(this.allEmpty().map(format).sort()),
      sources: orNull(this.allSources().map(format)),
      influentialSaid: orNull(this.allInfluential().map(formatFlag).sort()),
      selfCitationSaid: orNull(this.allSelfCitation().map(formatFlag).sort()),
    };
  }

  private records(): CitingRecord<ContextClaim>[] {
    return [...this.byRecord.values()];
  }

  private recordOf(origin: Origin): CitingRecord<ContextClaim> {
    const key = recordKeyOf(origin);
    const known = this.byRecord.get(key);
    if (known !== undefined) return known;
    const record = new CitingRecord<ContextClaim>(origin.source, origin.record);
    this.byRecord.set(key, record);
    return record;
  }
}

/** The claims that `CitationClaims.store` stored. */
export function readCitationClaims(stored: StoredCitationClaims): CitationClaims {
  const claims = new CitationClaims();
  for (const origin of stored.sources ?? []) {
    const { source, version, record } = parseOrigin(origin);
    claims.addSource(source, version, record);
  }
  for (const entry of stored.influentialSaid ?? []) claims.addInfluential(parseFlag(entry));
  for (const entry of stored.selfCitationSaid ?? []) claims.addSelfCitation(parseFlag(entry));
  for (const context of stored.contexts ?? []) claims.addContext(readContext(context));
  for (const origin of stored.emptyContexts ?? []) claims.addNoContexts(parseOrigin(origin));
  return claims;
}

function format({ source, version, record }: Origin): string {
  return formatOrigin(source, version, record);
}
