import type { Subgraph } from '../neighbourhood.js';
import { CITATION_ATTRIBUTES, PAPER_ATTRIBUTES, type AttributeValue } from './attributes.js';

/** One row a citation. A paper without a citation is in the table of papers only. */
export function* citationsCsv({ citations }: Subgraph): Generator<string> {
  yield rowOf(['citingId', 'citedId', ...CITATION_ATTRIBUTES.map(({ name }) => name)]);
  for (const citation of citations) {
    const values = CITATION_ATTRIBUTES.map(({ of }) => of(citation));
    yield rowOf([citation.citingId, citation.citedId, ...values]);
  }
}

/** One row a paper. */
export function* papersCsv({ papers }: Subgraph): Generator<string> {
  yield rowOf(['id', ...PAPER_ATTRIBUTES.map(({ name }) => name)]);
  for (const paper of papers) {
    yield rowOf([paper.paper.id, ...PAPER_ATTRIBUTES.map(({ of }) => of(paper))]);
  }
}

/** RFC 4180: CRLF, and quotes around what would be read as something else. */
function rowOf(values: readonly AttributeValue[]): string {
  return `${values.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: AttributeValue): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
