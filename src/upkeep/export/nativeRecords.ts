import {
  readCitationClaims,
  type ContextClaim,
  type StoredCitationClaims,
} from '../../citation/citationClaims.js';
import type { PaperClaims, PaperFacts } from '../../paper/facts.js';
import type { NoticeFact } from '../../paper/notice.js';
import { LIMITS } from '../../record/limits.js';
import { recordKeyOf, type Origin } from '../../source/claim.js';
import type { SourceProfile } from '../../source/sourceProfile.js';
import { compareVersions } from '../../source/version.js';

/**
 * One line per record and version, and per citation that a source has deleted: records that, imported together, reproduce
 * all claims about a paper.
 */
export function* paperRecords(
  identifiers: readonly string[],
  claims: PaperClaims,
): Generator<string> {
  for (const statement of claims.statements()) {
    const { facts, referencesComplete, deleted, noLongerCites: cited, ...origin } = statement;
    if (cited !== null) {
      const [citing] = identifiers;
      yield JSON.stringify({ citation: { citing, cited, ...originFields(origin), deleted: true } });
      continue;
    }
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

/**
 * The same for a citation. Several labels of one context in one version become several records, and so do those of the
 * citation as a whole that state their evidence: it would be that of the sentences, too.
 */
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
    const selfCitation = claims.allSelfCitation().find(isOfRecord);
    const empty = claims.allEmpty().find(isOfRecord);
    const contexts = claims.allContexts().filter(isOfRecord);
    const versions = new Set([newest, ...contexts].map(({ version }) => version));
    for (const claim of [influential, selfCitation, empty]) if (claim) versions.add(claim.version);
    for (const version of [...versions].sort(compareVersions)) {
      const ofVersion = contexts.filter((context) => context.version === version);
      const sentences = ofVersion.filter(({ text }) => text !== null).map(sentenceOf);
      const wholes = ofVersion.filter(({ text }) => text === null);
      const apart = wholes.some(statesMaker);
      const [first, ...more] = [...(apart ? [{}] : []), ...wholes.map(wholeOf)];
      const record = { citing, cited, ...originFields({ ...newest, version }) };
      yield JSON.stringify({
        citation: {
          ...record,
          ...(influential?.version === version ? { influential: influential.value } : {}),
          ...(selfCitation?.version === version ? { selfCitation: selfCitation.value } : {}),
          ...first,
          ...(sentences.length > 0 || empty?.version === version ? { contexts: sentences } : {}),
        },
      });
      for (const whole of more) yield JSON.stringify({ citation: { ...record, ...whole } });
    }
  }
}

/** What is stated of a source. */
export function sourceRecord(profile: SourceProfile): string {
  const { name, evidence, agent, licence, url, version } = profile;
  return JSON.stringify({
    source: {
      ...{ name, evidence },
      ...(agent !== null && { agent }),
      ...(licence !== null && { licence }),
      ...(url !== null && { url }),
      version,
    },
  });
}

/** The fields that name the version of a record, in their order. */
function originFields({ source, record, version }: Origin): Origin {
  return { source, ...(record !== undefined && { record }), version };
}

const NO_MAKER = { evidence: undefined, agent: undefined, date: undefined };

/** A classification of the citation as a whole, which says something also where it says that there is none. */
function wholeOf(context: ContextClaim): object {
  const fields = classificationOf(context);
  const classifies = Object.keys(classificationOf({ ...context, ...NO_MAKER })).length > 0;
  return classifies ? fields : { role: 'UNCLASSIFIED', ...fields };
}

function statesMaker({ evidence, agent, date }: ContextClaim): boolean {
  return [evidence, agent, date].some((stated) => stated !== undefined);
}

function sentenceOf(context: ContextClaim): object {
  const { text, section } = context;
  return { text, ...(section === null ? {} : { section }), ...classificationOf(context) };
}

function classificationOf(context: ContextClaim): object {
  const { role, polarity, vocabulary, label, confidence, evidence, agent, date } = context;
  return {
    ...(role === 'UNCLASSIFIED' ? {} : { role }),
    ...(polarity === 'UNCLASSIFIED' ? {} : { polarity }),
    ...(vocabulary === null ? {} : { vocabulary }),
    ...(label === null ? {} : { label }),
    ...(confidence === null ? {} : { confidence }),
    ...(evidence !== undefined && { evidence }),
    ...(agent !== undefined && { agent }),
    ...(date !== undefined && { date }),
  };
}
