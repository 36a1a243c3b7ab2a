import type { Graph } from '../../graph/graph.js';
import { finishSources } from '../../ledger/finishSources.js';
import { refreshRepresentatives } from '../../ledger/representatives.js';
import { lockSources, writeSources } from '../../ledger/sources.js';
import type { SourceProfile } from '../../source/sourceProfile.js';
import { versionNow } from '../../source/version.js';

/**
 * States something of a source as of now, in place of all that was stated of it before, and derives the headlines of citations
 * again that depend on it. When this is cut, the next import or start goes on. Resolves with what is stored.
 */
export async function setSource(
  graph: Graph,
  stated: Omit<SourceProfile, 'version'>,
): Promise<SourceProfile> {
  const profile = await graph.write(async (transaction) => {
    const known = await lockSources(transaction, [stated]);
    const version = versionNow(known.get(stated.name)?.version);
    await writeSources(transaction, [{ ...stated, version }]);
    return { ...stated, version };
  });
  await finishSources(graph);
  await refreshRepresentatives(graph);
  return profile;
}
