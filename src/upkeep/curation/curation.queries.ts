import { read, write } from '../../graph/query.js';

/** The statements of curation. */
export const curationQueries = {
  detachIdentifier: write<
    { key: string; fromId: string; toId: string; detachedAt: string },
    { identifiersLeft: number }
  >('detachIdentifier', {
    params: ['key', 'fromId', 'toId', 'detachedAt'],
    columns: ['identifiersLeft'],
  }),
  papersOnlyFrom: read<{ ids: string[]; source: string }, { papers: number }>('papersOnlyFrom', {
    params: ['ids', 'source'],
    columns: ['papers'],
  }),
  deleteUnclaimedPapers: write<{ limit: number }, { deleted: number }>('deleteUnclaimedPapers', {
    params: ['limit'],
    columns: ['deleted'],
    allowsScan: 'such papers have nothing to find them by',
  }),
};
