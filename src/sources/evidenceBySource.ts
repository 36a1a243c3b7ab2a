import type { LoaderFactory } from '../graph/loaders.js';
import type { Evidence } from '../source/evidence.js';
import { listedSources } from './knownSources.js';

/** The evidence of each source of which something is known. */
export type KnownEvidence = Readonly<Record<string, Evidence>>;

/** Reads it at most once a request, for statements that look at labels which do not state theirs. */
export const evidenceBySource: LoaderFactory<() => Promise<KnownEvidence>> = ({ read }) => {
  let known: Promise<KnownEvidence> | undefined;
  const readAll = async (): Promise<KnownEvidence> => {
    const found: Record<string, Evidence> = {};
    for await (const { name, evidence } of listedSources({ read })) found[name] = evidence;
    return found;
  };
  return () => (known ??= readAll());
};
