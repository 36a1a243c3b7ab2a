import { enumType } from '../relay/enumType.js';
import type { TraversalDirection as TraversalDirectionName } from './direction.js';
import type { TruncationReason as TruncationReasonName } from './walkFindings.js';

export const TraversalDirection = enumType<TraversalDirectionName>(
  'TraversalDirection',
  'Which way citations are followed.',
  {
    CITERS: 'From a paper to those that cite it.',
    REFERENCES: 'From a paper to those that it cites.',
    BOTH: 'Both ways, from each paper anew.',
  },
);

export const TruncationReason = enumType<TruncationReasonName>(
  'TruncationReason',
  'Why something was left out.',
  {
    DEPTH:
      'The walk ended at maxDepth, in a level that has papers. Whether citations lead on from there was not looked at.',
    BUDGET:
      'The next level had more papers than the budget had room for. It was counted so far, and none of it is part of the walk.',
    FAN_OUT: 'A step followed only the newest citations of some papers. skipped counts citations.',
    LIMIT: 'More papers were found than are listed. skipped counts papers.',
  },
);
