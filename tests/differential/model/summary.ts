import { profileOf } from '../../../src/profile/citationProfile.js';
import { POLARITIES, type Polarity } from '../../../src/citation/polarity.js';
import { ROLES, type Role } from '../../../src/citation/role.js';
import type { CitationSummary } from '../../../src/summary/citationSummary.js';
import { canSay } from '../../support/naiveExpressible.js';
import { wilsonInterval } from '../../../src/summary/wilsonInterval.js';
import { labelsOf } from '../../support/filteredCitation.js';
import { citationConnection, type ConnectionArguments } from './citations.js';
import { keptCitations } from './kept.js';
import { citationsOf, type PaperFacts } from './graph.js';
import { checkFilter, type CitationFilter } from './filters.js';
import type { Model } from './model.js';

/** All citers of a paper, counted; of the shape that the rules of the profile are given. */
export function countedSummary(
  model: Model,
  paper: PaperFacts,
  filter: CitationFilter = {},
): CitationSummary {
  const citers = keptCitations(model, paper, 'citers', filter).map(({ citation }) => ({
    ...{ citing: citation.citing, ...labelsOf(citation, filter.basis) },
    humanPolarity: citation.humanPolarity,
  }));
  const all = citationsOf(model.graph, paper, 'citers');
  const isFiltered = Object.values(filter).some((given) => (given ?? null) !== null);
  const saying = (axis: 'role' | 'polarity', value: Role | Polarity): Saying => ({
    count: all.filter(({ contexts }) => canSay(contexts, axis, value)).length,
    isShown: !isFiltered,
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

/** Of all citers those with a label that could say so, and whether the answer has that number. */
interface Saying {
  readonly count: number;
  readonly isShown: boolean;
}

function shownOf({ count, isShown }: Saying): number | null {
  return isShown ? count : null;
}

function axisOf<Value extends Role | Polarity>(
  values: readonly Value[],
  found: readonly Value[],
  sayingOf: (value: Value) => Saying,
) {
  const known = found.filter((value) => value !== 'UNCLASSIFIED');
  const [total, classified] = [found.length, known.length];
  const unclassified = total - classified;
  const counted = values
    .filter((value) => value !== 'UNCLASSIFIED')
    .map((value) => ({
      value,
      count: known.filter((each) => each === value).length,
      base: shownOf(sayingOf(value)),
    }));
  const buckets = counted
    .filter(({ count }) => count > 0)
    .map((each) => ({
      ...each,
      // Of fewer than five there is no share, says docs/citation-profile.md.
      share: classified < 5 ? null : each.count / classified,
      interval: classified < 5 ? null : wilsonInterval(each.count, classified, total),
      bounds: { low: each.count / total, high: (each.count + unclassified) / total },
    }))
    .sort((a, b) => b.count - a.count);
  const all = counted.map((each) => ({
    ...each,
    count: sayingOf(each.value).count === 0 ? null : each.count,
  }));
  return { total, classified, unclassified, buckets, all };
}

/** What `Paper.citationSummary` answers. */
export function citationSummary(
  model: Model,
  paper: PaperFacts,
  given: CitationFilter | null = null,
): object {
  checkFilter(given);
  const { roles, polarities, ...summary } = countedSummary(model, paper, given ?? {});
  const citersOf = (own: object) => (args: ConnectionArguments) =>
    citationConnection(model, paper, 'citers', { ...args, filter: { ...given, ...own } });
  return {
    ...summary,
    roles: {
      ...roles,
      buckets: roles.buckets.map(({ value: role, ...bucket }) => ({
        ...bucket,
        role,
        citers: citersOf({ roles: [role] }),
      })),
      all: roles.all.map(({ value: role, ...counted }) => ({ ...counted, role })),
    },
    polarities: {
      ...polarities,
      buckets: polarities.buckets.map(({ value: polarity, ...bucket }) => ({
        ...bucket,
        polarity,
        citers: citersOf({ polarities: [polarity] }),
      })),
      all: polarities.all.map(({ value: polarity, ...counted }) => ({ ...counted, polarity })),
    },
  };
}

/** What `Paper.citationProfile` answers: its wording and thresholds are rules with unit tests of their own, and what they are given is counted here. */
export function citationProfile(
  model: Model,
  paper: PaperFacts,
  filter: CitationFilter | null = null,
): object {
  checkFilter(filter);
  return profileOf(countedSummary(model, paper, filter ?? {}));
}
