import { POLARITIES } from '../../citation/polarity.js';
import { ROLES } from '../../citation/role.js';
import type { ContextClaim } from '../../citation/citationClaims.js';
import { LIMITS } from '../../record/limits.js';
import type { CitationRecord } from '../../record/record.js';
import { isPlainKey } from './plainKey.js';
import { MAKER_FIELDS, plainMaker, type Maker } from './plainMaker.js';
import {
  UNSURE,
  isPlainRecord,
  isPlainSource,
  plainName,
  plainShare,
  plainString,
  plainVersion,
} from './plainValues.js';

const ROLE_NAMES = new Map(ROLES.map((role) => [role as unknown, role]));
const POLARITY_NAMES = new Map(POLARITIES.map((polarity) => [polarity as unknown, polarity]));

interface Classified {
  text?: unknown;
  section?: unknown;
  role?: unknown;
  polarity?: unknown;
  vocabulary?: unknown;
  label?: unknown;
  confidence?: unknown;
  evidence?: unknown;
  agent?: unknown;
  date?: unknown;
}

interface Citation extends Classified {
  citing?: unknown;
  cited?: unknown;
  source?: unknown;
  record?: unknown;
  version?: unknown;
  influential?: unknown;
  selfCitation?: unknown;
  contexts?: unknown;
}

/**
 * The result of `adaptNativeRecord` for the value of `citation`, for citations of the usual shape; null for
 * all others, right or wrong. It takes a tenth of the time.
 */
export function plainCitation(value: unknown): CitationRecord | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  let fields = 0;
  for (const name in value) {
    if (!CITATION_FIELDS.has(name)) return null;
    if (!MAKER_NAMES.has(name)) fields += 1;
  }
  const citation: Citation = value;
  const { citing, cited, source, record, version, contexts } = citation;
  const { influential, selfCitation } = citation;
  if (!isPlainKey(citing) || !isPlainKey(cited) || !isPlainSource(source)) return null;
  if (influential !== undefined && typeof influential !== 'boolean') return null;
  if (selfCitation !== undefined && typeof selfCitation !== 'boolean') return null;
  const parsed = plainVersion(version);
  if (parsed === UNSURE || !isPlainRecord(record)) return null;
  const maker = plainMaker(citation);
  if (maker === UNSURE) return null;
  const claims: ContextClaim[] = [];
  const names = 3 + Number(record !== undefined) + Number(version !== undefined);
  const flags = Number(influential !== undefined) + Number(selfCitation !== undefined);
  if (fields > names + flags + Number(contexts !== undefined)) {
    const claim = plainClaim(citation, source, parsed, null, maker);
    if (claim === null) return null;
    claims.push(claim);
  }
  if (contexts !== undefined && !addContexts(contexts, source, parsed, maker, claims)) return null;
  const found: CitationRecord = {
    ...{ kind: 'citation', citing, cited, source, ...(record !== undefined && { record }) },
    ...{ version: parsed, influential, ...(selfCitation !== undefined && { selfCitation }) },
    contexts: claims,
  };
  return Array.isArray(contexts) && contexts.length === 0 ? { ...found, noContexts: true } : found;
}

const MAKER_NAMES: ReadonlySet<string> = new Set(MAKER_FIELDS);
const CITATION_FIELDS = new Set([
  ...MAKER_FIELDS,
  ...['citing', 'cited', 'source', 'record', 'version', 'influential', 'selfCitation', 'contexts'],
  ...['role', 'polarity', 'vocabulary', 'label', 'confidence'],
]);
const CONTEXT_FIELDS = new Set([
  ...MAKER_FIELDS,
  ...['text', 'section', 'role', 'polarity', 'vocabulary', 'label', 'confidence'],
]);

function addContexts(
  contexts: unknown,
  source: string,
  version: string,
  maker: Maker | null,
  claims: ContextClaim[],
): boolean {
  if (!Array.isArray(contexts) || contexts.length > LIMITS.contexts) return false;
  for (const context of contexts as unknown[]) {
    if (typeof context !== 'object' || context === null || Array.isArray(context)) return false;
    for (const name in context) if (!CONTEXT_FIELDS.has(name)) return false;
    const text = plainString((context as Classified).text, LIMITS.context);
    if (text === undefined || text === UNSURE) return false;
    const own = plainMaker(context);
    if (own === UNSURE) return false;
    const claim = plainClaim(context, source, version, text, own ?? maker);
    if (claim === null) return false;
    claims.push(claim);
  }
  return true;
}

function plainClaim(
  given: Classified,
  source: string,
  version: string,
  text: string | null,
  maker: Maker | null,
): ContextClaim | null {
  const role = plainName(given.role, ROLE_NAMES);
  const polarity = plainName(given.polarity, POLARITY_NAMES);
  const section = text === null ? undefined : plainString(given.section, LIMITS.section);
  const vocabulary = plainString(given.vocabulary, LIMITS.vocabulary);
  const label = plainString(given.label, LIMITS.label);
  const confidence = plainShare(given.confidence);
  if (role === UNSURE || polarity === UNSURE || section === UNSURE) return null;
  if (vocabulary === UNSURE || label === UNSURE || confidence === UNSURE) return null;
  return {
    source,
    version,
    text,
    section: section ?? null,
    role: role ?? 'UNCLASSIFIED',
    polarity: polarity ?? 'UNCLASSIFIED',
    vocabulary: vocabulary ?? null,
    label: label ?? null,
    confidence: confidence ?? null,
    ...maker,
  };
}
