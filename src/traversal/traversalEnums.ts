import { enumType } from '../relay/enumType.js';
import type { TraversalDirection as TraversalDirectionName } from './direction.js';
import type { TruncationReason as TruncationReasonName } from './walkFindings.js';

export const TraversalDirection = enumType<TraversalDirectionName>(
  'TraversalDirection',
  'Direction in which citations are followed.',
  {
    CITERS: 'From a paper to the papers that cite it.',
    REFERENCES: 'From a paper to the papers that it cites.',
    BOTH: 'Both directions, at every paper.',
  },
);

export const TruncationReason = enumType<TruncationReasonName>(
  'TruncationReason',
  'Why something was left out.',
  {
    DEPTH:
      'The walk ended at maxDepth, in a level that has papers. Citations beyond that level were not examined.',
    BUDGET:
      'The next level would exceed the budget. It was counted up to the budget only, and none of its papers are part of the walk.',
    FAN_OUT: 'A step followed only the newest citations of some papers. skipped counts citations.',
    LIMIT: 'More papers were found than are listed. skipped counts papers.',
  },
);
