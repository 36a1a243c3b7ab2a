import { POLARITIES, type Polarity } from '../../../src/citation/polarity.js';
import { expectedPaths } from '../../support/pathModel.js';
import type { ModelStep } from '../../support/walkModel.js';
import { checkWalkFilter, type WalkFilter } from './filters.js';
import { followed, paperById, walkGraph, type Link } from './followed.js';
import { findPaper } from './lookup.js';
import type { Model } from './model.js';
import { checkedCount } from './wrongInput.js';

export interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly direction: ModelStep['direction'];
  readonly filter?: WalkFilter | null;
  readonly maxLength?: number | null;
  readonly first?: number | null;
}

/** What the paths' own model gives. */
interface ModelPaths {
  readonly groups: readonly { readonly length: number; readonly exact: number }[];
  readonly truncated: readonly object[];
  readonly paths: readonly {
    readonly length: number;
    readonly papers: readonly { readonly id: string }[];
    readonly citations: readonly (Link & { readonly polarity: Polarity })[];
  }[];
}

/** What `paths` answers. */
export function paths(model: Model, args: PathArguments): object {
  checkWalkFilter(args.filter);
  const asked = {
    direction: args.direction,
    filter: args.filter ?? {},
    maxLength: checkedCount('maxLength', args.maxLength ?? 4, 6),
    first: checkedCount('first', args.first ?? 20),
  };
  // Of a field that is wrong in several ways, the ids are the last that the server complains of.
  const from = findPaper(model, args.from);
  const to = findPaper(model, args.to);
  const ends = {
    from: from && model.objectOf(from),
    to: to && model.objectOf(to),
  };
  if (from === null || to === null) return { ...ends, groups: [], paths: [], truncated: [] };
  const found = expectedPaths(walkGraph(model.graph), {
    from: from.id,
    to: to.id,
    ...asked,
  }) as ModelPaths;
  return {
    ...ends,
    groups: found.groups,
    truncated: found.truncated.map((cut) => ({ ...cut, ...cutOf(found, asked) })),
    paths: found.paths.map(({ length, papers, citations }) => ({
      length,
      papers: papers.map((paper) => paperById(model, paper)),
      citations: citations.map((link) => followed(model, link)),
      polarityCounts: POLARITIES.map((polarity) => ({
        polarity,
        count: citations.filter((each) => each.polarity === polarity).length,
      })).filter(({ count }) => count > 0),
    })),
  };
}

/** Where paths were left out first: among those counted, or the first length that was not looked at. */
function cutOf(
  { groups }: ModelPaths,
  { first, maxLength }: { readonly first: number; readonly maxLength: number },
): object {
  const counted = groups.reduce((sum, { exact }) => sum + exact, 0);
  const last = groups.at(-1)?.length ?? 0;
  if (counted === first) return { atDepth: last + 1, skipped: null };
  return { atDepth: last, skipped: last === maxLength ? counted - first : null };
}
