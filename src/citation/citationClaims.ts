import { z } from 'zod';
import { formatOrigin, newerOf, parseOrigin, type Claim } from '../source/claim.js';
import { orNull } from '../source/storedList.js';
import { compareText, compareVersions } from '../source/version.js';
import { POLARITIES, type Polarity } from './polarity.js';
import { ROLES, type Role } from './role.js';

/**
 * The annotation of one source for one context: the citing sentence, or the citation as a whole (`text`
 * null).
 */
export interface ContextClaim {
  readonly source: string;
  readonly version: string;
  readonly text: string | null;
  readonly section: string | null;
  readonly role: Role;
  readonly polarity: Polarity;
  readonly vocabulary: string | null;
  /** The label as received, in `vocabulary`. */
  readonly label: string | null;
  /** Of the source in its own label, 0 to 1. */
  readonly confidence: number | null;
}

const STORED_CONTEXT = z.object({
  source: z.string(),
  version: z.string(),
  text: z.string().nullable().default(null),
  section: z.string().nullable().default(null),
  role: z.enum(ROLES).default('UNCLASSIFIED'),
  polarity: z.enum(POLARITIES).default('UNCLASSIFIED'),
  vocabulary: z.string().nullable().default(null),
  label: z.string().nullable().default(null),
  confidence: z.number().nullable().default(null),
});

/** A context in the canonical form in which a citation stores it, without unknown fields. */
export function storeContext(context: ContextClaim): string {
  const { source, version, text, section, role, polarity, vocabulary, label, confidence } = context;
  return JSON.stringify({
    source,
    version,
    text: text ?? undefined,
    section: section ?? undefined,
    role: role === 'UNCLASSIFIED' ? undefined : role,
    polarity: polarity === 'UNCLASSIFIED' ? undefined : polarity,
    vocabulary: vocabulary ?? undefined,
    label: label ?? undefined,
    confidence: confidence ?? undefined,
  });
}

/** The reverse of `storeContext`. */
export function readContext(stored: string): ContextClaim {
  return STORED_CONTEXT.parse(JSON.parse(stored));
}

/** The properties of a `CITES` relationship that hold claims; null stands for an absent property. */
export interface StoredCitationClaims {
  contexts: string[] | null;
  sources: string[] | null;
  /** `source@version=true`. */
  influentialSaid: string[] | null;
}

/**
 * All claims about one citation: a function of the *set* of records. Within one source the newest version
 * of a context replaces the older ones, and one version may label it several times.
 */
export class CitationClaims {
  private readonly sources = new Map<string, string>();
  private readonly influential = new Map<string, Claim<boolean>>();
  private readonly contexts = new Map<string, Map<string, ContextClaim>>();

  /** Records that `source` reports the citation, at `version`. */
  addSource(source: string, version: string): void {
    const known = this.sources.get(source);
    if (known === undefined || compareVersions(version, known) > 0) {
      this.sources.set(source, version);
    }
  }

  /** Adds the influence rating of one source. */
  addInfluential(claim: Claim<boolean>): void {
    const known = this.influential.get(claim.source);
    this.influential.set(claim.source, known === undefined ? claim : newerOf(known, claim));
  }

  /** Adds the annotation of one context by one source. */
  addContext(context: ContextClaim): void {
    const key = JSON.stringify([context.source, context.text]);
    const known = this.contexts.get(key);
    const [first] = known?.values() ?? [];
    const order = first === undefined ? 1 : compareVersions(context.version, first.version);
    if (known === undefined || order > 0) {
      this.contexts.set(key, new Map([[storeContext(context), context]]));
    } else if (order === 0) {
      known.set(storeContext(context), context);
    }
  }

  /** The contexts that count, in a fixed order. */
  allContexts(): ContextClaim[] {
    return [...this.contexts.values()]
      .flatMap((byText) => [...byText])
      .sort(([a], [b]) => compareText(a, b))
      .map(([, context]) => context);
  }

  /** The influence rating of each source. */
  allInfluential(): Claim<boolean>[] {
    return [...this.influential.values()];
  }

  /** Every source with the newest version that it gave, sorted by name. */
  allSources(): { source: string; version: string }[] {
    return [...this.sources]
      .map(([source, version]) => ({ source, version }))
      .sort((a, b) => compareText(a.source, b.source));
  }

  /** Adds all other claims. */
  addAll(other: CitationClaims): void {
    for (const { source, version } of other.allSources()) this.addSource(source, version);
    for (const claim of other.allInfluential()) this.addInfluential(claim);
    for (const context of other.allContexts()) this.addContext(context);
  }

  /** Removes everything contributed by one source; returns whether there was anything. */
  removeSource(source: string): boolean {
    this.influential.delete(source);
    for (const [key, byText] of this.contexts) {
      const [first] = byText.values();
      if (first?.source === source) this.contexts.delete(key);
    }
    return this.sources.delete(source);
  }

  /** The properties that store these claims. */
  store(): StoredCitationClaims {
    return {
      contexts: orNull(this.allContexts().map(storeContext)),
      sources: orNull(
        this.allSources().map(({ source, version }) => formatOrigin(source, version)),
      ),
      influentialSaid: orNull(
        this.allInfluential()
          .map(({ source, version, value }) => `${formatOrigin(source, version)}=${String(value)}`)
          .sort(),
      ),
    };
  }
}

/** The claims that `CitationClaims.store` stored. */
export function readCitationClaims(stored: StoredCitationClaims): CitationClaims {
  const claims = new CitationClaims();
  for (const origin of stored.sources ?? []) {
    const { source, version } = parseOrigin(origin);
    claims.addSource(source, version);
  }
  for (const entry of stored.influentialSaid ?? []) {
    const at = entry.lastIndexOf('=');
    const origin = parseOrigin(entry.slice(0, at));
    claims.addInfluential({ ...origin, value: entry.slice(at + 1) === 'true' });
  }
  for (const context of stored.contexts ?? []) claims.addContext(readContext(context));
  return claims;
}
