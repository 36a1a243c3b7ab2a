import { read, write } from '../graph/query.js';

interface LeaseRow {
  backupId: string;
}

/** The statements of the lease that a backup holds while it reads the graph. */
export const backupLeaseQueries = {
  backupLease: read<Record<string, never>, LeaseRow>('backupLease', {
    ...{ params: [], columns: ['backupId'] },
  }),
  lockBackupLease: write<Record<string, never>, LeaseRow>('lockBackupLease', {
    ...{ params: [], columns: ['backupId'] },
  }),
  takeBackupLease: write<{ backupId: string; milliseconds: number }, LeaseRow>('takeBackupLease', {
    ...{ params: ['backupId', 'milliseconds'], columns: ['backupId'] },
  }),
  renewBackupLease: write<{ backupId: string; milliseconds: number }, LeaseRow>(
    'renewBackupLease',
    { params: ['backupId', 'milliseconds'], columns: ['backupId'] },
  ),
  releaseBackupLease: write<{ backupId: string }, LeaseRow>('releaseBackupLease', {
    ...{ params: ['backupId'], columns: ['backupId'] },
  }),
};
