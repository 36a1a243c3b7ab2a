import { POLARITIES, type Polarity } from '../../../src/citation/polarity.js';
import { ROLES, type Role } from '../../../src/citation/role.js';
import type { CitationSummary } from '../../../src/summary/citationSummary.js';
import { wilsonInterval } from '../../../src/summary/wilsonInterval.js';
import { citationConnection, type ConnectionArguments } from './citations.js';
import { citationsOf, type PaperFacts } from './graph.js';
import type { Model } from './model.js';

/** All citers of a paper, counted; of the shape that the rules of the profile are given. */
export function countedSummary({ graph }: Model, paper: PaperFacts): CitationSummary {
  const citers = citationsOf(graph, paper, 'citers');
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
    ),
    polarities: axisOf(
      POLARITIES,
      citers.map(({ polarity }) => polarity),
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

function axisOf<Value extends Role | Polarity>(all: readonly Value[], found: readonly Value[]) {
  const known = found.filter((value) => value !== 'UNCLASSIFIED');
  const buckets = all
    .filter((value) => known.includes(value))
    .map((value) => {
      const count = known.filter((each) => each === value).length;
      const interval = wilsonInterval(count, known.length);
      return { value, count, share: count / known.length, interval };
    })
    .sort((a, b) => b.count - a.count);
  const unclassified = found.length - known.length;
  return { total: found.length, classified: known.length, unclassified, buckets };
}

/** What `Paper.citationSummary` answers. */
export function citationSummary(model: Model, paper: PaperFacts): object {
  const { roles, polarities, ...summary } = countedSummary(model, paper);
  const citersOf = (filter: object) => (args: ConnectionArguments) =>
    citationConnection(model, paper, 'citers', { ...args, filter });
  return {
    ...summary,
    roles: {
      ...roles,
      buckets: roles.buckets.map(({ value: role, ...bucket }) => ({
        ...bucket,
        role,
        citers: citersOf({ roles: [role] }),
      })),
    },
    polarities: {
      ...polarities,
      buckets: polarities.buckets.map(({ value: polarity, ...bucket }) => ({
        ...bucket,
        polarity,
        citers: citersOf({ polarities: [polarity] }),
      })),
    },
  };
}
