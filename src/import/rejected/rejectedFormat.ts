import { z } from 'zod';
import { crossrefFormat } from '../crossref/crossrefFormat.js';
import { csvCitationsFormat, csvPapersFormat } from '../csv/csvFormat.js';
import { schemeNamed } from '../../identifier/identifier.js';
import { readLines } from '../lines.js';
import { adaptNativeLine, adaptNativeRecord } from '../native/adapter.js';
import { adaptOpenAlex } from '../openalex/adapter.js';
import { SOURCE_FORMATS } from '../recognise/recognition.js';
import { adaptSemanticScholar } from '../semanticScholar/adapter.js';
import { DELETING_DATASETS } from '../semanticScholar/origin.js';
import { FORMAT_OF_SOURCE } from '../sourceFormats.js';
import { UNVERSIONED } from '../../source/version.js';
import type { Entry, ImportFormat } from '../../record/record.js';

/** The parts of a line of a rejects file that are needed to read its record again, and where it came from. */
const REJECT = z.object({
  file: z.unknown().optional(),
  line: z.unknown().optional(),
  format: z.string(),
  settings: z.record(z.string(), z.string()).default({}),
  record: z.unknown(),
});
/** In one setting, because settings are texts. */
const MISSING = z.array(z.string());
const ROW = z.record(z.string(), z.string());

type Reject = z.infer<typeof REJECT>;
type Settings = Reject['settings'];

/** How the record of each format is read again. */
const ADAPTERS: Readonly<
  Record<string, (record: unknown, settings: Settings) => readonly Entry[]>
> = {
  native: (record) => [
    typeof record === 'string' ? adaptNativeLine(record) : adaptNativeRecord(record),
  ],
  crossref: (record) => crossrefFormat.adapt(record),
  openalex: adaptOpenAlex,
  'semantic-scholar': (record, { version = '0', paper = null, deletes }) => {
    const dataset = DELETING_DATASETS.find((each) => each === deletes);
    return adaptSemanticScholar(record, { version, paper, deletes: dataset });
  },
  'csv-papers': (record, settings) =>
    csvPapersFormat(csvOptions(settings)).adapt(ROW.parse(record)),
  'csv-citations': (record, settings) =>
    csvCitationsFormat(csvOptions(settings)).adapt(ROW.parse(record)),
  ...Object.fromEntries(
    SOURCE_FORMATS.map((name) => [
      name,
      (record: unknown, { version = UNVERSIONED }: Settings) =>
        FORMAT_OF_SOURCE[name]({ version }).adapt(record),
    ]),
  ),
};

/** The rejects file of an earlier import, with its records fixed; those that went in may go in again. */
export const rejectedFormat: ImportFormat<string> = {
  name: 'rejects',
  kinds: ['paper', 'citation'],
  read: readLines,
  adapt: adaptReject,
};

function adaptReject(line: string): readonly Entry[] {
  try {
    const reject = innermost(line);
    const { format, settings, record } = reject;
    const adapt = ADAPTERS[format];
    if (adapt === undefined)
      return [unreadable('format', format, `one of ${Object.keys(ADAPTERS).join(', ')}`)];
    return adapt(record, settings).map((entry) => asReject(entry, reject));
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof z.ZodError)) throw error;
    return [unreadable('', line.slice(0, 200), 'a line of a rejects file, with its record fixed')];
  }
}

/** An entry of which something is still wrong is kept with its format. */
function asReject(entry: Entry, reject: Reject): Entry {
  if ('skipped' in entry || ('record' in entry && entry.leftOut === undefined)) return entry;
  return { ...entry, correctable: { ...reject, record: entry.correctable ?? reject.record } };
}

/** A record that was rejected again, after it was corrected, is in the rejects file with its line of the first one. */
function innermost(line: unknown): Reject {
  let reject: Reject | undefined;
  do {
    const inner = reject === undefined ? line : reject.record;
    reject = REJECT.parse(typeof inner === 'string' ? JSON.parse(inner) : inner);
  } while (reject.format === rejectedFormat.name);
  return reject;
}

function unreadable(field: string, value: string, expected: string): Entry {
  return { kind: 'unreadable', problems: [{ code: 'BAD_VALUE', field, value, expected }] };
}

function csvOptions({ source = 'csv', version = '0', vocabulary, scheme, missing }: Settings) {
  return {
    source,
    version,
    vocabulary: vocabulary ?? null,
    columns: new Map<string, string>(),
    ignoreUnknown: false,
    scheme: scheme === undefined ? null : schemeNamed(scheme),
    missing: new Set(MISSING.parse(JSON.parse(missing ?? '[]'))),
  };
}
