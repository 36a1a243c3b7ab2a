import { labels, type Vocabulary } from '../vocabulary.js';
import { CITO_INVERSES } from './citoInverses.js';

const NO_SIDE =
  'It tells a critical reading, which may agree in the end: its definition takes no side.';

const FORWARD = [
  ...labels('usesMethodIn', { role: 'METHOD' }, 'It uses a method of the cited work.'),
  ...labels(
    'usesDataFrom citesAsDataSource',
    { role: 'DATASET' },
    'It uses data of the cited work.',
  ),
  ...labels('extends updates', { role: 'EXTENSION' }, 'It extends or updates the cited work.'),
  ...labels(
    'obtainsBackgroundFrom citesForInformation citesAsRelated discusses reviews citesAsAuthority',
    { role: 'BACKGROUND' },
    'It takes context or a description of the subject from the cited work.',
  ),
  ...labels('usesConclusionsFrom', { role: 'RESULT' }, 'It uses a finding of the cited work.'),
  ...labels(
    'citesAsEvidence obtainsSupportFrom',
    { role: 'JUSTIFICATION' },
    'It supports a statement of its own with the cited work.',
  ),
  ...labels('critiques qualifies', { role: 'CRITIQUE' }, NO_SIDE),
  ...labels(
    'corrects retracts',
    { role: 'CRITIQUE' },
    'An erratum of the same authors and the correction by others look alike here; notices come from Crossref.',
  ),
  ...labels(
    'disputes refutes disagreesWith',
    { role: 'CRITIQUE', polarity: 'CONTRADICTING' },
    'It rejects statements of the cited work.',
  ),
  ...labels(
    'confirms supports agreesWith',
    { polarity: 'SUPPORTING' },
    'It takes the side of the cited work.',
  ),
  ...labels(
    'cites citesAsMetadataDocument citesAsPotentialSolution citesAsRecommendedReading citesAsSourceDocument compiles containsAssertionFrom credits describes documents includesExcerptFrom includesQuotationFrom likes linksTo repliesTo speculatesOn',
    {},
    'Its definition is about none of the roles, and takes no side.',
  ),
  ...labels(
    'derides parodies plagiarizes ridicules',
    {},
    'A manner of speaking, or misconduct; neither is a reason to cite.',
  ),
];

/** Of each property that the cited work has of the citing one: what the other one has. */
const INVERSE = CITO_INVERSES.flatMap(([inverse, forward]) =>
  FORWARD.filter(({ label }) => label === forward).flatMap(({ role, polarity }) =>
    labels(
      inverse,
      { role, polarity, inverseOf: forward },
      `The inverse of ${forward}: the citation is turned round.`,
    ),
  ),
);

export const CITO: Vocabulary = {
  name: 'cito',
  title: 'Citation Typing Ontology 2.8.2',
  source: 'http://purl.org/spar/cito',
  note: 'A label may be an IRI or begin with cito:. Inverse properties turn the citation round, and are stored as the forward ones.',
  polarityConstruct: 'STANCE',
  labels: [...FORWARD, ...INVERSE],
};
