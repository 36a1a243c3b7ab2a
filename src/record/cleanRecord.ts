import type { ContextClaim } from '../citation/citationClaims.js';
import { cleanText } from '../paper/cleanText.js';
import { PROSE_FACTS } from '../paper/factTable.js';
import type { AuthorFact } from '../paper/authors.js';
import type { PaperFacts } from '../paper/facts.js';
import type { NoticeFact } from '../paper/notice.js';
import type { ImportRecord } from './record.js';

/** A record with each text in its one form: see `cleanText`. Identifiers, dates and addresses have forms of their own. */
export function cleanRecord(record: ImportRecord): ImportRecord {
  if (record.kind === 'paper') return { ...record, facts: cleanFacts(record.facts) };
  if (record.kind === 'source' || record.contexts.length === 0) return record;
  return { ...record, contexts: record.contexts.flatMap((context) => cleanContext(context) ?? []) };
}

/** Facts with clean texts; one of nothing visible is absent. */
function cleanFacts(facts: PaperFacts): PaperFacts {
  const clean: PaperFacts = { ...facts };
  for (const name of PROSE_FACTS) {
    const text = facts[name];
    if (text !== undefined) clean[name] = cleanText(text);
  }
  if (facts.authors !== undefined) clean.authors = cleanAuthors(facts.authors);
  if (facts.notices !== undefined) clean.notices = facts.notices.map(cleanNotice);
  return clean;
}

function cleanNotice({ reasons, ...notice }: NoticeFact): NoticeFact {
  const clean = reasons?.flatMap((reason) => cleanText(reason) ?? []) ?? [];
  return clean.length === 0 ? notice : { ...notice, reasons: clean };
}

/** Authors with clean names; undefined when nobody has a name. */
export function cleanAuthors(authors: readonly AuthorFact[]): AuthorFact[] | undefined {
  const named = authors.flatMap((author) => {
    const name = cleanText(author.name);
    return name === undefined ? [] : { ...author, name };
  });
  return named.length === 0 ? undefined : named;
}

/**
 * A context with clean texts. One whose sentence has nothing visible classifies the citation as a whole, or is null when it
 * does not classify either. That a citation as a whole is not classified is kept: it takes back an older classification.
 */
export function cleanContext(context: ContextClaim): ContextClaim | null {
  const text = cleaned(context.text);
  const clean: ContextClaim = {
    ...context,
    text,
    section: text === null ? null : cleaned(context.section),
    vocabulary: cleaned(context.vocabulary),
    label: cleaned(context.label),
    ...(context.agent !== undefined && { agent: cleanText(context.agent) }),
  };
  const isEmptied = context.text !== null && text === null;
  return isEmptied && !classifies(clean) ? null : clean;
}

function classifies({ role, polarity, vocabulary, label, confidence }: ContextClaim): boolean {
  return (
    role !== 'UNCLASSIFIED' ||
    polarity !== 'UNCLASSIFIED' ||
    [vocabulary, label, confidence].some((value) => value !== null)
  );
}

function cleaned(text: string | null): string | null {
  return text === null ? null : (cleanText(text) ?? null);
}
