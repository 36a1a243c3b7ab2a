import type { Graph } from '../../graph/graph.js';
import { EVIDENCE, type Evidence } from '../../source/evidence.js';
import { SOURCE_NAME } from '../../source/sourceName.js';
import { parseVersion, UNVERSIONED } from '../../source/version.js';
import type { SourceProfile } from '../../source/sourceProfile.js';
import { pagesOfSources } from '../pagesOfSources.js';
import { differences, type Difference } from './difference.js';

/** What `verify` has to know of the sources of which something is stated, by name. */
export type AuditedSources = Map<string, AuditedSource>;

interface AuditedSource {
  readonly evidence: Evidence;
  /** Whether citations wait for their headlines by that evidence. */
  readonly pending: boolean;
}

/** Statements about sources that no import would take; fills `sources` with all. */
export async function* sourceDifferences(
  graph: Graph,
  sources: AuditedSources,
): AsyncGenerator<Difference> {
  for await (const page of pagesOfSources(graph)) {
    for (const { name, evidence, pending, ...others } of page) {
      sources.set(name, { evidence, pending });
      const stored = { name, evidence, ...others };
      yield* differences(`source ${name}`, stored, () => ({
        name: SOURCE_NAME.test(name) ? name : '',
        evidence: EVIDENCE.find((each) => each === evidence) ?? 'UNKNOWN',
        version: readable(others),
      }));
    }
  }
}

function readable({ version }: Pick<SourceProfile, 'version'>): string {
  try {
    return parseVersion(version);
  } catch {
    return UNVERSIONED;
  }
}
