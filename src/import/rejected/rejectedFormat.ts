import { z } from 'zod';
import { crossrefFormat } from '../crossref/crossrefFormat.js';
import { csvCitationsFormat, csvPapersFormat } from '../csv/csvFormat.js';
import { schemeNamed } from '../../identifier/identifier.js';
import { readLines } from '../lines.js';
import { adaptNativeLine, adaptNativeRecord } from '../native/adapter.js';
import { adaptOpenAlex } from '../openalex/adapter.js';
import { adaptSemanticScholar } from '../semanticScholar/adapter.js';
import type { Entry, ImportFormat } from '../../record/record.js';

/** The parts of a line of a rejects file that are needed to read its record again. */
const REJECT = z.object({
  format: z.string(),
  settings: z.record(z.string(), z.string()).default({}),
  record: z.unknown(),
});
const ROW = z.record(z.string(), z.string());

type Settings = z.infer<typeof REJECT>['settings'];

/** How the record of each format is read again. */
const ADAPTERS: Readonly<
  Record<string, (record: unknown, settings: Settings) => readonly Entry[]>
> = {
  native: (record) => [
    typeof record === 'string' ? adaptNativeLine(record) : adaptNativeRecord(record),
  ],
  crossref: (record) => crossrefFormat.adapt(record),
  openalex: adaptOpenAlex,
  'semantic-scholar': (record, { version = '0', paper = null }) =>
    adaptSemanticScholar(record, { version, paper }),
  'csv-papers': (record, settings) =>
    csvPapersFormat(csvOptions(settings)).adapt(ROW.parse(record)),
  'csv-citations': (record, settings) =>
    csvCitationsFormat(csvOptions(settings)).adapt(ROW.parse(record)),
};

/** The rejects file of an earlier import, with its records fixed. */
export const rejectedFormat: ImportFormat<string> = {
  name: 'rejects',
  kinds: ['paper', 'citation'],
  read: readLines,
  adapt: adaptReject,
};

function adaptReject(line: string): readonly Entry[] {
  try {
    const { format, settings, record } = REJECT.parse(JSON.parse(line));
    const adapt = ADAPTERS[format];
    if (adapt === undefined)
      return [unreadable('format', format, `one of ${Object.keys(ADAPTERS).join(', ')}`)];
    return adapt(record, settings);
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof z.ZodError)) throw error;
    return [unreadable('', line.slice(0, 200), 'a line of a rejects file, with its record fixed')];
  }
}

function unreadable(field: string, value: string, expected: string): Entry {
  return { kind: 'unreadable', problems: [{ code: 'BAD_VALUE', field, value, expected }] };
}

function csvOptions({ source = 'csv', version = '0', vocabulary, scheme }: Settings) {
  return {
    source,
    version,
    vocabulary: vocabulary ?? null,
    columns: new Map<string, string>(),
    ignoreUnknown: false,
    scheme: scheme === undefined ? null : schemeNamed(scheme),
  };
}
