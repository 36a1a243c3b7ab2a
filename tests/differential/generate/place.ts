import type { GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import type { Scope } from './scope.js';

/** Where fields are selected. */
export interface Place {
  readonly type: GraphQLObjectType | GraphQLInterfaceType;
  readonly scope: Scope;
  /** How many objects are there at most, as the server reckons. */
  readonly parents: number;
  readonly depth: number;
  /** Fragments around it since the last field. */
  readonly nesting: number;
}

/** Deeper only on the way to what has to be covered. */
export const USUAL_DEPTH = 8;

/** Types that objects of a place may be seen as. */
export function otherTypesOf({ type: { name } }: Place): string[] {
  if (name === 'Paper') return ['Node'];
  return name === 'Node' ? ['Paper'] : [];
}
