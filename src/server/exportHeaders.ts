import type { BegunExport } from '../export/beginExport.js';
import type { ExportSummary } from '../export/exportFile.js';
import type { ExportRequest } from '../export/exportRequest.js';

/** Rows of the whole export. */
export const TOTAL_HEADER = 'citegraph-total';
/** What is said of the whole export, as JSON. */
export const EXPORT_HEADER = 'citegraph-export';
/** Names the state of the graph that the export began in, where that is known. */
export const VERSION_HEADER = 'citegraph-graph-version';
/** Headers that only exports have, for pages of other origins. */
export const EXPORT_HEADERS = [TOTAL_HEADER, EXPORT_HEADER, VERSION_HEADER, 'content-disposition'];

/** Many clients refuse more than 8 or 16 KiB of headers. */
const LONGEST_VALUE = 6_000;
/** Texts of the client, which may be as long as a request. */
const LONG_ENTRIES = ['arguments', 'unknownIds'];
const LONGEST_NAME = 80;

/** The headers of a file that is about to be sent: ASCII, whatever the parameters are. */
export function exportHeaders(
  { kind, format, arguments: { id } }: ExportRequest,
  { total, about, version }: Pick<BegunExport, 'total' | 'about' | 'version'>,
): Record<string, string> {
  const subject = typeof id === 'string' ? `-${id}` : '';
  return {
    'content-disposition': `attachment; filename="${fileName(`${kind.name}${subject}`)}.${format.extension}"`,
    [TOTAL_HEADER]: String(total),
    [EXPORT_HEADER]: bounded(about),
    ...(version === null ? {} : { [VERSION_HEADER]: version }),
  };
}

/** A name without anything that a header or a file system could read as something else. */
function fileName(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9.]+/g, '-').replace(/\.{2,}/g, '.');
  return safe.slice(0, LONGEST_NAME).replace(/[-.]+$/, '');
}

function bounded(about: ExportSummary): string {
  const whole = asciiJson(about);
  if (whole.length <= LONGEST_VALUE) return whole;
  const short = Object.entries(about).filter(([name]) => !LONG_ENTRIES.includes(name));
  return asciiJson({ ...Object.fromEntries(short), omitted: LONG_ENTRIES });
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
