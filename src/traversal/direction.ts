/** Which citations a walk follows: to citing papers, to cited ones, or to both. */
export const TRAVERSAL_DIRECTIONS = ['CITERS', 'REFERENCES', 'BOTH'] as const;

export type TraversalDirection = (typeof TRAVERSAL_DIRECTIONS)[number];
