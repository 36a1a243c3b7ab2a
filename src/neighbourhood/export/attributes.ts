import { dateKeyOf, yearOf } from '../../paper/partialDate.js';
import type { Subgraph, SubgraphCitation, SubgraphPaper } from '../neighbourhood.js';

/** A value that a file carries beside a paper or a citation; null is left out, or an empty cell. */
export type AttributeValue = string | number | boolean | null;

/** One attribute that every file format carries, under the same name. */
export interface Attribute<Thing> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'boolean';
  readonly of: (thing: Thing) => AttributeValue;
}

/** Of papers, besides `id`. Names are those of the GraphQL API. */
export const PAPER_ATTRIBUTES: readonly Attribute<SubgraphPaper>[] = [
  { name: 'title', type: 'string', of: ({ paper }) => paper.title },
  { name: 'year', type: 'int', of: ({ paper }) => yearOf(dateKeyOf(paper.publishedOn)) },
  { name: 'publishedOn', type: 'string', of: ({ paper }) => paper.publishedOn },
  { name: 'venue', type: 'string', of: ({ paper }) => paper.venue },
  { name: 'url', type: 'string', of: ({ paper }) => paper.url },
  { name: 'stub', type: 'boolean', of: ({ paper }) => paper.stub },
  { name: 'citerCount', type: 'int', of: ({ paper }) => paper.citerCount },
  { name: 'referenceCount', type: 'int', of: ({ paper }) => paper.referenceCount },
  { name: 'depth', type: 'int', of: ({ depth }) => depth },
];

/** Of citations, besides the ids of their ends. */
export const CITATION_ATTRIBUTES: readonly Attribute<SubgraphCitation>[] = [
  { name: 'role', type: 'string', of: ({ role }) => role },
  { name: 'polarity', type: 'string', of: ({ polarity }) => polarity },
  { name: 'influential', type: 'boolean', of: ({ influential }) => influential },
  { name: 'disagreement', type: 'boolean', of: ({ disagreement }) => disagreement },
];

/** The known values of a paper or citation, by name. */
export function knownAttributes<Thing>(
  thing: Thing,
  attributes: readonly Attribute<Thing>[],
): [name: string, value: string | number | boolean][] {
  return attributes.flatMap(({ name, of }) => {
    const value = of(thing);
    return value === null ? [] : [[name, value] as [string, string | number | boolean]];
  });
}

/** The label of a paper: its title, or its id if the title is unknown. */
export function nodeLabelOf({ paper }: SubgraphPaper): string {
  return paper.title ?? paper.id;
}

/** The truncation of a subgraph as JSON text, for formats without a dedicated place for it. */
export function whatIsMissing({ unknownIds, truncated }: Subgraph): string {
  return JSON.stringify({ unknownIds, truncated });
}
