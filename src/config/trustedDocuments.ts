import type { Settings } from './settings.js';

/** Documents that the server knows from its start. */
export interface TrustedDocumentsConfig {
  /** A folder or a file; null for none but those of the server's own pages. */
  readonly source: string | null;
  /** Whether no other document may run. */
  readonly onlyThese: boolean;
}

export function trustedDocumentsOf({
  TRUSTED_DOCUMENTS: source,
  TRUSTED_DOCUMENTS_MODE: mode,
}: Settings): TrustedDocumentsConfig {
  return { source: source ?? null, onlyThese: mode === 'only' };
}
