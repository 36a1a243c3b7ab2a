import type { EngineSetup } from './engine.js';

/** What to do about a Neo4j that did not start, from its console output. */
export function startAdvice(log: string, setup: EngineSetup): string {
  const { data } = setup.inside;
  if (/lock file has been locked|store_lock|FileLockException/i.test(log)) {
    return `Another Neo4j is using the store in ${data}: stop it, or set CITEGRAPH_DATA to another folder.`;
  }
  if (/No space left on device/i.test(log))
    return 'Its disk is full: free some space and start again.';
  if (/Could not reserve enough space|Invalid maximum heap size|insufficient memory/i.test(log)) {
    return `Java could not reserve a heap of ${setup.heap}: lower CITEGRAPH_NEO4J_HEAP.`;
  }
  if (/store version|StoreVersion|upgrade|migrat|corrupt|recover|transaction log/i.test(log)) {
    return (
      `It cannot open the store in ${data}, which is damaged or was written by another version: ` +
      'restore a backup, or move that folder away and import again.'
    );
  }
  return 'If the log below does not help, move the database folder away and start again.';
}
