import { read } from '../graph/query.js';
import type { StoredCube } from './citerCube.js';

/** The cube of a paper's citers, as it is read. */
export interface CubeRow extends Pick<StoredCube, 'citerCube'> {
  readonly id: string;
  /** Whether self-citations of this graph, and so perhaps of this paper, are being judged again. */
  readonly pending: boolean;
}

/** The statements that read what is counted of citers for filters. */
export const citerCubeQueries = {
  citerCubesByIds: read<{ ids: readonly string[] }, CubeRow>('citerCubesByIds', {
    params: ['ids'],
    columns: ['id', 'citerCube', 'pending'],
    allowsScan: 'the label marks only papers whose citations are to be judged, and one is enough',
  }),
  independentCountsByIds: read<{ ids: readonly string[] }, { id: string; independent: number }>(
    'independentCountsByIds',
    { params: ['ids'], columns: ['id', 'independent'] },
  ),
};
