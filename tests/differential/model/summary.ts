import { profileOf } from '../../../src/profile/citationProfile.js';
import { sentenceUnder } from '../../../src/profile/filterWording.js';
import type { EvidenceBasis } from '../../../src/citation/basis.js';
import { POLARITIES, type Polarity } from '../../../src/citation/polarity.js';
import { ROLES, type Role } from '../../../src/citation/role.js';
import type { CitationSummary } from '../../../src/summary/citationSummary.js';
import { axisOf, type Saying } from './axis.js';
import { canSay } from '../../support/naiveExpressible.js';
import { wilsonInterval } from '../../../src/summary/wilsonInterval.js';
import { labelsOf } from '../../support/filteredCitation.js';
import { citationConnection, type ConnectionArguments } from './citations.js';
import { keptCitations } from './kept.js';
import { citationsOf, type Citation, type PaperFacts } from './graph.js';
import { contextsBy, rolesAnyOf } from './rolesAny.js';
import { checkFilter, type CitationFilter } from './filters.js';
import type { Model } from './model.js';

/** All citers of a paper, counted; of the shape that the rules of the profile are given. */
export function countedSummary(
  model: Model,
  paper: PaperFacts,
  filter: CitationFilter = {},
): CitationSummary {
  return summaryOf(countedCiters(model, paper, filter), {
    all: citationsOf(model.graph, paper, 'citers'),
    basis: filter.basis ?? 'ALL',
  });
}

/** The citers that a filter keeps, with the labels that count. */
function countedCiters(model: Model, paper: PaperFacts, filter: CitationFilter): Citation[] {
  return keptCitations(model, paper, 'citers', filter).map(({ citation }) => ({
    ...citation,
    ...labelsOf(citation, filter.basis),
  }));
}

/** All citers of a paper, and whose labels make the bases of those that are counted; null where these have none. */
interface Sayers {
  readonly all: readonly Citation[];
  readonly basis: EvidenceBasis | null;
}

function summaryOf(citers: readonly Citation[], { all, basis }: Sayers): CitationSummary {
  const saying = (axis: 'role' | 'polarity', value: Role | Polarity): Saying => ({
    isPossible: all.some(({ contexts }) => canSay(contexts, axis, value)),
    base:
      basis &&
      citers.filter(({ contexts }) => canSay(contextsBy(contexts, basis), axis, value)).length,
  });
  const years = citers.flatMap(({ citing: { year } }) => year ?? []).sort((a, b) => a - b);
  const matrix = ROLES.flatMap((role) =>
    POLARITIES.map((polarity) => ({
      role,
      polarity,
      count: citers.filter((each) => each.role === role && each.polarity === polarity).length,
    })),
  );
  return {
    total: citers.length,
    roles: axisOf(
      ROLES,
      citers.map(({ role }) => role),
      (role) => saying('role', role),
    ),
    polarities: axisOf(
      POLARITIES,
      citers.map(({ polarity }) => polarity),
      (polarity) => saying('polarity', polarity),
    ),
    humanPolarities: new Map(
      POLARITIES.map((polarity) => [
        polarity,
        citers.filter(({ humanPolarity }) => humanPolarity === polarity).length,
      ]),
    ),
    matrix: matrix.filter(({ count }) => count > 0),
    byYear: [...new Set(years)].map((year) => ({
      year,
      count: years.filter((each) => each === year).length,
    })),
    undated: citers.length - years.length,
    firstCitedYear: years[0] ?? null,
    lastCitedYear: years.at(-1) ?? null,
  };
}

/** What `Paper.citationSummary` answers. */
export function citationSummary(
  model: Model,
  paper: PaperFacts,
  given: CitationFilter | null = null,
): object {
  checkFilter(given);
  const citers = countedCiters(model, paper, given ?? {});
  const all = citationsOf(model.graph, paper, 'citers');
  const { roles, polarities, byYear, ...summary } = countedSummary(model, paper, given ?? {});
  const citersOf =
    (own: object) =>
    (kept: object): object => ({
      ...kept,
      citers: (args: ConnectionArguments) =>
        citationConnection(model, paper, 'citers', { ...args, filter: { ...given, ...own } }),
    });
  const isCubed = Object.entries(given ?? {}).every(
    ([name, value]) => CUBED.includes(name) || value === null,
  );
  return {
    ...summary,
    byYear: byYear.map(({ year, count }) => {
      const ofYear = citers.filter(({ citing }) => citing.year === year);
      return {
        ...{ year, count, complete: year < new Date().getUTCFullYear() },
        ...axesWithCiters(summaryOf(ofYear, { all, basis: null }), (own) =>
          citersOf({ yearFrom: year, yearTo: year, ...own }),
        ),
        contradictingShare: contradictingShareOf(ofYear),
      };
    }),
    ...axesWithCiters({ roles, polarities }, citersOf),
    rolesAny: rolesAnyOf(citers, given?.basis ?? 'ALL'),
    excluded: isCubed ? excludedOf(model, paper, given ?? {}) : null,
    selfCitations: isCubed ? { ...verdictsOf(citers), pending: false } : null,
  };
}

const CUBED = [
  ...['basis', 'selfCitations', 'selfCitationVerdicts'],
  ...['yearFrom', 'yearTo', 'roles', 'polarities'],
];

type WithCiters = (own: object) => (bucket: object) => object;

function axesWithCiters(
  { roles, polarities }: Pick<CitationSummary, 'roles' | 'polarities'>,
  citersOf: WithCiters,
): object {
  return {
    roles: {
      ...roles,
      buckets: roles.buckets.map(({ value: role, ...bucket }) =>
        citersOf({ roles: [role] })({ ...bucket, role }),
      ),
      all: roles.all.map(({ value: role, ...counted }) => ({ ...counted, role })),
    },
    polarities: {
      ...polarities,
      buckets: polarities.buckets.map(({ value: polarity, ...bucket }) =>
        citersOf({ polarities: [polarity] })({ ...bucket, polarity }),
      ),
      all: polarities.all.map(({ value: polarity, ...counted }) => ({ ...counted, polarity })),
    },
  };
}

function contradictingShareOf(citers: readonly Citation[]): object {
  const countOf = (...values: Polarity[]): number =>
    citers.filter(({ polarity }) => values.includes(polarity)).length;
  const [count, base] = [countOf('CONTRADICTING'), countOf('SUPPORTING', 'CONTRADICTING', 'MIXED')];
  if (base < 5) return { count, base, share: null, low: null, high: null };
  return { count, base, share: count / base, ...wilsonInterval(count, base) };
}

/** Verdicts by their last letters: identifiers show YES, names LIKELY. */
function verdictsOf(citers: readonly Citation[]) {
  const countOf = (...stored: string[]): number =>
    citers.filter(({ selfCitation }) => stored.includes(selfCitation)).length;
  return {
    yes: countOf('ORCID', 'AUTHOR_ID'),
    likely: countOf('FULL_NAME', 'INITIALS'),
    no: countOf('NO'),
    unknown: countOf('UNKNOWN'),
  };
}

/** What each condition leaves out of what the one before has kept. */
function excludedOf(model: Model, paper: PaperFacts, filter: CitationFilter): object {
  const { yearFrom, yearTo, selfCitations, selfCitationVerdicts } = filter;
  const keptBy = (conditions: CitationFilter): Citation[] =>
    keptCitations(model, paper, 'citers', conditions).map(({ citation }) => citation);
  const all = keptBy({});
  const ofYears = keptBy({ yearFrom, yearTo });
  const judged = keptBy({ yearFrom, yearTo, selfCitations, selfCitationVerdicts });
  const left = ofYears.filter((citer) => !judged.includes(citer));
  const { yes, likely, no, unknown } = verdictsOf(left);
  const total = all.length - keptBy(filter).length;
  const out = all.filter((citer) => !ofYears.includes(citer));
  const undated = out.filter(({ citing }) => citing.year === null).length;
  return {
    ...{ total, undated, otherYears: out.length - undated },
    ...{ selfCitations: yes, likelySelfCitations: likely, notSelfCitations: no, unjudged: unknown },
    otherLabels: total - out.length - left.length,
  };
}

/** What `Paper.citationProfile` answers: its wording and thresholds are rules with unit tests of their own, and what they are given is counted here. */
export function citationProfile(
  model: Model,
  paper: PaperFacts,
  filter: CitationFilter | null = null,
): object {
  checkFilter(filter);
  const summary = countedSummary(model, paper, filter ?? {});
  const { sentence, ...profile } = profileOf(summary);
  return {
    ...profile,
    sentence: sentenceUnder(filter ?? {}, { sentence, total: summary.total }),
  };
}
