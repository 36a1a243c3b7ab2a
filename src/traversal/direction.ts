/** Which citations a walk follows: to citing papers, to cited ones, or to both. */
export type TraversalDirection = 'CITERS' | 'REFERENCES' | 'BOTH';
