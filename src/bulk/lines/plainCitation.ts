import { POLARITIES } from '../../citation/polarity.js';
import { ROLES } from '../../citation/role.js';
import type { ContextStatement } from '../../citation/statements.js';
import { LIMITS } from '../../record/limits.js';
import type { CitationRecord } from '../../record/record.js';
import { isPlainKey } from './plainKey.js';
import {
  UNSURE,
  isPlainSource,
  plainName,
  plainShare,
  plainString,
  plainVersion,
} from './plainValues.js';

const ROLE_NAMES = new Map(ROLES.map((role) => [role as unknown, role]));
const POLARITY_NAMES = new Map(POLARITIES.map((polarity) => [polarity as unknown, polarity]));
/** What normalising a sentence could change. */
const RESPELT = /[^ -~]| {2}/;

interface Classified {
  text?: unknown;
  section?: unknown;
  role?: unknown;
  polarity?: unknown;
  vocabulary?: unknown;
  label?: unknown;
  confidence?: unknown;
}

interface Citation extends Classified {
  citing?: unknown;
  cited?: unknown;
  source?: unknown;
  version?: unknown;
  influential?: unknown;
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
    fields += 1;
  }
  const citation: Citation = value;
  const { citing, cited, source, version, influential, contexts } = citation;
  if (!isPlainKey(citing) || !isPlainKey(cited) || !isPlainSource(source)) return null;
  if (influential !== undefined && typeof influential !== 'boolean') return null;
  const parsed = plainVersion(version);
  if (parsed === UNSURE) return null;
  const statements: ContextStatement[] = [];
  const named = 3 + Number(version !== undefined) + Number(influential !== undefined);
  if (fields > named + Number(contexts !== undefined)) {
    const statement = plainStatement(citation, source, parsed, null);
    if (statement === null) return null;
    statements.push(statement);
  }
  if (contexts !== undefined && !addContexts(contexts, source, parsed, statements)) return null;
  return {
    kind: 'citation',
    citing,
    cited,
    source,
    version: parsed,
    influential,
    contexts: statements,
  };
}

const CITATION_FIELDS = new Set([
  ...['citing', 'cited', 'source', 'version', 'influential', 'contexts'],
  ...['role', 'polarity', 'vocabulary', 'label', 'confidence'],
]);
const CONTEXT_FIELDS = new Set([
  ...['text', 'section', 'role', 'polarity', 'vocabulary', 'label', 'confidence'],
]);

function addContexts(
  contexts: unknown,
  source: string,
  version: string,
  statements: ContextStatement[],
): boolean {
  if (!Array.isArray(contexts) || contexts.length > LIMITS.contexts) return false;
  for (const context of contexts as unknown[]) {
    if (typeof context !== 'object' || context === null || Array.isArray(context)) return false;
    for (const name in context) if (!CONTEXT_FIELDS.has(name)) return false;
    const text = plainString((context as Classified).text, LIMITS.context);
    if (text === undefined || text === UNSURE) return false;
    const statement = plainStatement(context, source, version, oneSpelling(text));
    if (statement === null) return false;
    statements.push(statement);
  }
  return true;
}

function plainStatement(
  said: Classified,
  source: string,
  version: string,
  text: string | null,
): ContextStatement | null {
  const role = plainName(said.role, ROLE_NAMES);
  const polarity = plainName(said.polarity, POLARITY_NAMES);
  const section = text === null ? undefined : plainString(said.section, LIMITS.section);
  const vocabulary = plainString(said.vocabulary, LIMITS.vocabulary);
  const label = plainString(said.label, LIMITS.label);
  const confidence = plainShare(said.confidence);
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
  };
}

/** As the adapter spells sentences. */
function oneSpelling(text: string): string {
  return RESPELT.test(text) ? text.normalize('NFC').replace(/\s+/gu, ' ') : text;
}
