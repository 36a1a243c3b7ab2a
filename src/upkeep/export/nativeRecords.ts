import {
  readCitationClaims,
  type ContextClaim,
  type StoredCitationClaims,
} from '../../citation/citationClaims.js';
import type { PaperClaims } from '../../paper/facts.js';
import { compareVersions } from '../../source/version.js';

/**
 * One line per source and version: records that, imported together, reproduce all claims about a paper.
 */
export function* paperRecords(
  identifiers: readonly string[],
  claims: PaperClaims,
): Generator<string> {
  for (const { source, version, facts } of claims.records()) {
    yield JSON.stringify({
      paper: { identifiers, source, version, ...Object.fromEntries(facts) },
    });
  }
}

/** The same for a citation. Several labels of one context in one version become several records. */
export function* citationRecords(
  citing: string,
  cited: string,
  stored: StoredCitationClaims,
): Generator<string> {
  const claims = readCitationClaims(stored);
  for (const { source, version } of claims.allSources()) {
    const influential = claims.allInfluential().find((claim) => claim.source === source);
    const contexts = claims.allContexts().filter((context) => context.source === source);
    const versions = new Set([version, ...contexts.map((context) => context.version)]);
    if (influential) versions.add(influential.version);
    for (const each of [...versions].sort(compareVersions)) {
      const ofVersion = contexts.filter((context) => context.version === each);
      const sentences = ofVersion.filter(({ text }) => text !== null).map(sentenceOf);
      const [first, ...more] = ofVersion.filter(({ text }) => text === null).map(classificationOf);
      const record = { citing, cited, source, version: each };
      yield JSON.stringify({
        citation: {
          ...record,
          ...(influential?.version === each ? { influential: influential.value } : {}),
          ...first,
          ...(sentences.length > 0 ? { contexts: sentences } : {}),
        },
      });
      for (const whole of more) yield JSON.stringify({ citation: { ...record, ...whole } });
    }
  }
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
