import { BadInputError } from '../../errors.js';
import { exitCodeFor } from '../../exitCodes.js';
import type { Graph } from '../../graph/graph.js';
import { adaptNativeRecord } from '../../import/native/adapter.js';
import type { SourceProfile } from '../../source/sourceProfile.js';
import { listedSources } from '../../sources/knownSources.js';
import type { SourceProfileType } from '../../sources/sourceProfile.type.js';
import { setSource } from '../../upkeep/curation/setSource.js';
import { printDocument, printSummary } from '../output.js';
import { printList } from '../printList.js';

/** The options of `source set`, as they were given. */
export interface SourceOptions {
  readonly evidence: string;
  readonly agent?: string | undefined;
  readonly licence?: string | undefined;
  readonly url?: string | undefined;
}

/** What is to be stated, by the rules of the native format. Throws `BadInputError` with the argument that is none. */
export function sourceAsked(name: string, options: SourceOptions): SourceProfile {
  const entry = adaptNativeRecord({ source: { name, ...options } });
  const [problem] =
    'problems' in entry ? entry.problems : ('record' in entry && entry.leftOut) || [];
  if (problem !== undefined) {
    const field = problem.field.replace('source.', '');
    throw new BadInputError(
      field === 'name' ? 'NAME' : `--${field}`,
      problem.value,
      problem.expected,
    );
  }
  if (!('record' in entry) || entry.record.kind !== 'source')
    throw new Error('a source was read as something else');
  return entry.record.profile;
}

/** `citegraph source set NAME`. Resolves with the exit code. */
export async function runSourceSet(graph: Graph, asked: SourceProfile): Promise<number> {
  const profile = await setSource(graph, asked);
  printDocument({ ...profile });
  printSummary(
    `${profile.name} has evidence ${profile.evidence} as of ${profile.version}; headlines are derived by it.`,
  );
  return exitCodeFor('DONE');
}

/** `citegraph source list`. Resolves with the exit code. */
export async function runSourceList(graph: Graph): Promise<number> {
  await printList(listedSources(graph), {
    name: 'sources',
    lineOf: lineOfSource,
    end: (count) => `${count} sources. Of all others, the evidence is UNKNOWN.`,
    members: (sourceCount) => ({ sourceCount }),
  });
  return exitCodeFor('DONE');
}

function lineOfSource(source: SourceProfileType): string {
  const { name, evidence, agent, licence, url, version, stated, pending } = source;
  const known = stated ? `stated${version === null ? '' : ` ${version}`}` : 'well known';
  const due = pending ? 'headlines not all derived by it yet' : null;
  const details = [agent, licence, url, known, due].filter((detail) => detail !== null);
  return `${name}: ${evidence} (${details.join('; ')})`;
}
