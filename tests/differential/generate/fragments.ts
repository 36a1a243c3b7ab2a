import type { FragmentDefinitionNode } from 'graphql';

/** A named fragment of the document, with what it takes to spread it once. */
export interface Fragment {
  readonly node: FragmentDefinitionNode;
  readonly typeName: string;
  readonly nodes: number;
  readonly work: number;
  readonly depth: number;
  readonly fields: number;
}

/** By name. */
export type Fragments = ReadonlyMap<string, Fragment>;
