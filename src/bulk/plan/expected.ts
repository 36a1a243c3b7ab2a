import { groupBy } from '../../groupBy.js';
import { sampleFile, sum, type PlannedFile, type Sample } from './sampleFile.js';

/** What files hold, as far as some of each kind tell. */
export type Expected = Omit<Sample, 'compressed'> & {
  /** Distinct papers that records describe, at most. */
  readonly distinctPapers: number;
};

/** Files of one kind of which the beginning is read. */
const SAMPLED = 4;
const NOTHING: Sample = {
  ...{ compressed: 0, bytes: 0, papers: 0, citations: 0, identifiers: 0, identifierBytes: 0 },
  ...{ paperBytes: 0, citationBytes: 0, seconds: 0 },
};

/**
 * Estimates what files hold from the beginnings of a few of each kind. Files of one folder are of one kind, and so are all
 * partitions by date; papers that several kinds describe, as datasets do, count once.
 */
export async function expectedOf(files: readonly PlannedFile[]): Promise<Expected> {
  const expected: Sample[] = [];
  for (const kind of groupBy(files, ({ name }) => kindOf(name)).values())
    expected.push(await expectedOfKind(kind));
  const { compressed: _, ...total } = sum(expected, NOTHING);
  return { ...total, distinctPapers: Math.max(...expected.map(({ papers }) => papers), 0) };
}

/** The folder of a file without that of its partition. */
function kindOf(name: string): string {
  return name.replace(/[^/\\]*$/, '').replace(/updated_date=[^/\\]*[/\\]$/, '');
}

async function expectedOfKind(files: readonly PlannedFile[]): Promise<Sample> {
  const step = Math.max(1, Math.floor(files.length / SAMPLED));
  const chosen = files.filter((_, at) => at % step === 0).slice(0, SAMPLED);
  const samples: Sample[] = [];
  for (const file of chosen) samples.push(await sampleFile(file));
  const sampled = sum(samples, NOTHING);
  const size = files.reduce((total, file) => total + file.size, 0);
  return scaled(sampled, sampled.compressed === 0 ? 0 : size / sampled.compressed);
}

function scaled(sample: Sample, factor: number): Sample {
  const { compressed, bytes, papers, citations, identifiers, identifierBytes } = sample;
  const { paperBytes, citationBytes, seconds } = sample;
  return {
    ...{ compressed: compressed * factor, bytes: bytes * factor },
    ...{ papers: papers * factor, citations: citations * factor },
    ...{ identifiers: identifiers * factor, identifierBytes: identifierBytes * factor },
    ...{ paperBytes: paperBytes * factor, citationBytes: citationBytes * factor },
    seconds: seconds * factor,
  };
}
