import type { ExportFile } from '../exportFile.js';
import { invertedName } from './personName.js';
import { referencePages, type Reference } from './reference.js';

const TYPES = { article: 'JOUR', preprint: 'UNPB', other: 'GEN' } as const;

/** RIS: a line a value, `TY` first and `ER` last in each record. Values have no line breaks. */
export async function* ris(file: ExportFile): AsyncGenerator<string> {
  for await (const page of referencePages(file)) yield page.map(recordOf).join('');
}

function recordOf(reference: Reference): string {
  const { key, type, title, authors, date, venue, doi, url, language, note, arxivId } = reference;
  const lines: [tag: string, value: string | null][] = [
    ['TY', TYPES[type]],
    ['ID', key],
    ['TI', title],
    ...authors.map((name): [string, string] => [
      'AU',
      'literal' in name ? name.literal : invertedName(name, true),
    ]),
    ['PY', date[0] === undefined ? null : padded(date[0], 4)],
    ['DA', dateOf(date)],
    ['T2', venue],
    ['DO', doi],
    ['UR', url ?? (arxivId === null ? null : `https://arxiv.org/abs/${arxivId}`)],
    ['LA', language],
    ['N1', note],
    ['ER', ''],
  ];
  return `${lines.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value}\r\n`)).join('')}\r\n`;
}

/** `2019/03/07/`: what is not known is empty. */
function dateOf([year, month, day]: readonly number[]): string | null {
  if (year === undefined) return null;
  const part = (value: number | undefined): string => (value === undefined ? '' : padded(value, 2));
  return `${padded(year, 4)}/${part(month)}/${part(day)}/`;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
