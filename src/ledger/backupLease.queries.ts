import { read, write } from '../graph/query.js';

interface LeaseRow {
  backupId: string;
}

const allowsScan = 'the label holds one node';

/** The statements of the lease that a backup holds while it reads the graph. */
export const backupLeaseQueries = {
  backupLease: read<Record<string, never>, LeaseRow>('backupLease', {
    ...{ params: [], columns: ['backupId'], allowsScan },
  }),
  lockBackupLease: write<Record<string, never>, LeaseRow>('lockBackupLease', {
    ...{ params: [], columns: ['backupId'], allowsScan },
  }),
  takeBackupLease: write<{ backupId: string; milliseconds: number }, LeaseRow>('takeBackupLease', {
    ...{ params: ['backupId', 'milliseconds'], columns: ['backupId'], allowsScan },
  }),
  renewBackupLease: write<{ backupId: string; milliseconds: number }, LeaseRow>(
    'renewBackupLease',
    { params: ['backupId', 'milliseconds'], columns: ['backupId'], allowsScan },
  ),
  releaseBackupLease: write<{ backupId: string }, LeaseRow>('releaseBackupLease', {
    ...{ params: ['backupId'], columns: ['backupId'], allowsScan },
  }),
};
