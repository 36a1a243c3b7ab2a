import type DataLoader from 'dataloader';
import { countedRows } from '../citation/countedRows.js';
import type { CountedCitations } from '../citation/countTogether.js';
import { TAKING_SIDES } from '../citation/polarity.js';
import type { GraphReader } from '../graph/graphReader.js';
import type { LoaderFactory } from '../graph/loaders.js';
import { EVIDENCE, type Evidence } from '../source/evidence.js';
import { listedSources } from '../sources/knownSources.js';
import type { CoverageCell } from './coverage.js';
import { coverageQueries } from './coverage.queries.js';

/** Counts citers by what is known of their citations; what is known of sources is read once a request. */
export const citerCoverage: LoaderFactory<
  DataLoader<CountedCitations, readonly CoverageCell[], string>
> = ({ read }) => {
  let known: Promise<Readonly<Record<string, Evidence>>> | undefined;
  return countedRows(async (params) => {
    const evidenceOf = await (known ??= evidenceBySource(read));
    const asked = { sides: TAKING_SIDES, classes: EVIDENCE, evidenceOf };
    return read(coverageQueries.citerCoverage, { ...params, ...asked });
  });
};

/** The evidence of each source of which something is known. */
async function evidenceBySource(read: GraphReader): Promise<Readonly<Record<string, Evidence>>> {
  const found: Record<string, Evidence> = {};
  for await (const { name, evidence } of listedSources({ read })) found[name] = evidence;
  return found;
}
