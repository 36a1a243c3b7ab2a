import type { GraphQLSchema, SelectionSetNode } from 'graphql';
import type { Coverage } from '../coverage.js';
import type { Random } from '../random.js';
import type { Fragment } from './fragments.js';
import type { Place } from './place.js';
import type { Variables } from './variables.js';

/** Things of the graph that arguments name. */
export interface Pools {
  /** Ids that papers have, those with most to show before the others. */
  readonly paperIds: readonly string[];
  /** Ids that papers had. */
  readonly retiredIds: readonly string[];
  /** Cursors of an order, as the server gave them. */
  cursorsOf(order: string): readonly string[];
}

/** What is left of the limits of one operation. The server's are wider: a guess of a cost may be too low. */
export interface Allowance {
  nodes: number;
  work: number;
  fields: number;
}

export const ALLOWANCE: Readonly<Allowance> = { nodes: 1_500, work: 1_200, fields: 60 };

/** A document that is being written. */
export interface Draft {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly coverage: Coverage;
  readonly pools: Pools;
  readonly fragments: Map<string, Fragment>;
  readonly variables: Variables;
  /** Arguments and input fields that have to be given wherever they can be. */
  readonly forced: Set<string>;
  /** Whether all arguments are to be right, so that the whole operation gives data. */
  readonly isCalm: boolean;
  left: Allowance;
  /** Selections for a place: the next field of each path, and others. Fields and fragments hold them in turn. */
  select(draft: Draft, place: Place, paths: readonly (readonly string[])[]): SelectionSetNode;
}
