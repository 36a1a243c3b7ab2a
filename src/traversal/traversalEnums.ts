import { enumType } from '../relay/enumType.js';

/** Which citations a walk follows: to citing papers, to cited ones, or to both. */
export const TraversalDirection = enumType(
  'TraversalDirection',
  'Direction in which citations are followed.',
  {
    CITERS: 'From a paper to the papers that cite it.',
    REFERENCES: 'From a paper to the papers that it cites.',
    BOTH: 'Both directions, at every paper.',
  },
);

export type TraversalDirection = keyof typeof TraversalDirection;

export const TruncationReason = enumType('TruncationReason', 'Why something was left out.', {
  DEPTH:
    'The walk ended at maxDepth, in a level that has papers. Citations beyond that level were not examined.',
  BUDGET:
    'The next level would exceed the budget. It was counted up to the budget only, and none of its papers are part of the walk.',
  FAN_OUT: 'A step followed only the newest citations of some papers. skipped counts citations.',
  LIMIT: 'More papers were found than are listed. skipped counts papers.',
});

export type TruncationReason = keyof typeof TruncationReason;
