import {
  readCitationClaims,
  type ContextClaim,
  type StoredCitationClaims,
} from '../../citation/citationClaims.js';
import type { PaperClaims, PaperFacts } from '../../paper/facts.js';
import type { NoticeFact } from '../../paper/notice.js';
import { LIMITS } from '../../record/limits.js';
import { recordKeyOf, type Origin } from '../../source/claim.js';
import { compareVersions } from '../../source/version.js';

/**
 * One line per record and version: records that, imported together, reproduce all claims about a paper.
 */
export function* paperRecords(
  identifiers: readonly string[],
  claims: PaperClaims,
): Generator<string> {
  for (const { facts, referencesComplete, deleted, ...origin } of claims.statements()) {
    const { notices, ...others } = Object.fromEntries(facts) as PaperFacts;
    const [first, ...more] = linesOfNotices(notices);
    yield JSON.stringify({
      paper: {
        identifiers,
        ...originFields(origin),
        ...(referencesComplete && { referencesComplete }),
        ...(deleted && { deleted }),
        ...{ ...others, ...(first && { notices: first }) },
      },
    });
    for (const rest of more) {
      yield JSON.stringify({ paper: { identifiers, ...originFields(origin), notices: rest } });
    }
  }
}

/** Notices by lines that hold as many as they may: those of one version add up. */
function linesOfNotices(notices: readonly NoticeFact[] | undefined): (readonly NoticeFact[])[] {
  if (notices === undefined || notices.length <= LIMITS.notices) return notices ? [notices] : [];
  return [notices.slice(0, LIMITS.notices), ...linesOfNotices(notices.slice(LIMITS.notices))];
}

/** The same for a citation. Several labels of one context in one version become several records. */
export function* citationRecords(
  citing: string,
  cited: string,
  stored: StoredCitationClaims,
): Generator<string> {
  const claims = readCitationClaims(stored);
  for (const newest of claims.allSources()) {
    const key = recordKeyOf(newest);
    const isOfRecord = (origin: Origin): boolean => recordKeyOf(origin) === key;
    const influential = claims.allInfluential().find(isOfRecord);
    const empty = claims.allEmpty().find(isOfRecord);
    const contexts = claims.allContexts().filter(isOfRecord);
    const versions = new Set([newest, ...contexts].map(({ version }) => version));
    for (const claim of [influential, empty]) if (claim) versions.add(claim.version);
    for (const version of [...versions].sort(compareVersions)) {
      const ofVersion = contexts.filter((context) => context.version === version);
      const sentences = ofVersion.filter(({ text }) => text !== null).map(sentenceOf);
      const [first, ...more] = ofVersion.filter(({ text }) => text === null).map(wholeOf);
      const record = { citing, cited, ...originFields({ ...newest, version }) };
      yield JSON.stringify({
        citation: {
          ...record,
          ...(influential?.version === version ? { influential: influential.value } : {}),
          ...first,
          ...(sentences.length > 0 || empty?.version === version ? { contexts: sentences } : {}),
        },
      });
      for (const whole of more) yield JSON.stringify({ citation: { ...record, ...whole } });
    }
  }
}

/** The fields that name the version of a record, in their order. */
function originFields({ source, record, version }: Origin): Origin {
  return { source, ...(record !== undefined && { record }), version };
}

/** A classification of the citation as a whole, which says something also where it says that there is none. */
function wholeOf(context: ContextClaim): object {
  const fields = classificationOf(context);
  return Object.keys(fields).length > 0 ? fields : { role: 'UNCLASSIFIED' };
}

function sentenceOf(context: ContextClaim): object {
  const { text, section } = context;
  return { text, ...(section === null ? {} : { section }), ...classificationOf(context) };
}

function classificationOf(context: ContextClaim): object {
  const { role, polarity, vocabulary, label, confidence } = context;
  return {
    ...(role === 'UNCLASSIFIED' ? {} : { role }),
    ...(polarity === 'UNCLASSIFIED' ? {} : { polarity }),
    ...(vocabulary === null ? {} : { vocabulary }),
    ...(label === null ? {} : { label }),
    ...(confidence === null ? {} : { confidence }),
  };
}
