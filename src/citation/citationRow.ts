import { LINE_FIELDS, cardOf, type CardTuple } from '../paper/cardTuple.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';
import type { SelfCitation } from './selfCitation.js';

/** A citation with the card of the paper at its other end. */
export interface CitationRow {
  /** Position in the requested order: unique within a page, and comparable as text. */
  readonly sortKey: string;
  readonly role: Role;
  readonly polarity: Polarity;
  /** Null when no source states it. */
  readonly influential: boolean | null;
  readonly disagreement: boolean;
  /** By people alone; null when none of them labels this axis. */
  readonly humanRole: Role | null;
  readonly humanPolarity: Polarity | null;
  /** Null when it was not requested. */
  readonly evidence: CitationEvidence | null;
  readonly node: PaperCard;
}

/** The claims of sources about a citation. */
export interface CitationEvidence {
  /** As `storeContext` writes them. */
  readonly contexts: readonly string[];
  /** `source@version`. */
  readonly sources: readonly string[];
  /** Number of citing sentences. */
  readonly contextCount: number;
  readonly selfCitation: SelfCitation;
  /** Whether authors have changed since it was judged. */
  readonly selfCitationDue: boolean;
  /** What sources say of it: `source@version=true`. */
  readonly selfCitationSaid: readonly string[];
}

/**
 * A citation as returned by statements: a list, because column names would be sent and parsed with each row.
 */
export type CitationTuple = readonly [
  sortKey: string,
  role: Role,
  polarity: Polarity,
  influential: boolean | null,
  disagreement: boolean,
  humanRole: Role | null,
  humanPolarity: Polarity | null,
  evidence:
    | readonly [
        contexts: string[] | null,
        sources: string[] | null,
        contextCount: number | null,
        selfCitation: SelfCitation,
        selfCitationDue: boolean,
        selfCitationSaid: string[] | null,
      ]
    | null,
  node: CardTuple,
];

/** Fields below a connection of citations that need only the short parts of a tuple. */
export const SHORT_FIELDS: ReadonlySet<string> = new Set([
  ...['totalCount', 'pageInfo', 'hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'],
  ...['edges', 'cursor', 'role', 'polarity', 'influential', 'disagreement', 'node', '__typename'],
  ...['humanRole', 'humanPolarity'],
  ...LINE_FIELDS,
]);

export function citationRowOf(tuple: CitationTuple): CitationRow {
  const [sortKey, role, polarity, influential, disagreement, humanRole, humanPolarity, ...others] =
    tuple;
  const [evidence, node] = others;
  return {
    sortKey,
    role,
    polarity,
    influential,
    disagreement,
    humanRole,
    humanPolarity,
    evidence: evidence && {
      contexts: evidence[0] ?? [],
      sources: evidence[1] ?? [],
      contextCount: evidence[2] ?? 0,
      selfCitation: evidence[3],
      selfCitationDue: evidence[4],
      selfCitationSaid: evidence[5] ?? [],
    },
    node: cardOf(node),
  };
}
