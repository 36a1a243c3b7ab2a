import { recogniseJson } from './json.js';
import { listOfPapers, type Recognition } from './recognition.js';
import { recogniseTable, type TableHints } from './table.js';

/** Bytes that are enough to recognise a file, of what it holds decompressed. */
export const RECOGNISED_IN = 256 * 1024;

const UNKNOWN: Recognition = {
  format: null,
  named: 'a file of an unknown kind',
  advice: 'citegraph import --help lists the formats; name one with --format',
  isAside: true,
};

const AS_BIBTEX = 'citegraph fetch takes it when it is exported as BibTeX or RIS';

/** Kinds of files that begin in a way of their own. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, recognition: Recognition])[] = [
  [
    /^\s*$/,
    { format: null, named: 'an empty file', advice: 'there is nothing to import', isAside: true },
  ],
  [
    /^\s*(?:%[^\n]*\n\s*)*@(?:article|book|comment|conference|dataset|in\w+|manual|\w*thesis|misc|online|preamble|proceedings|report|software|string|techreport|unpublished)\s*[{(]/i,
    listOfPapers('BibTeX'),
  ],
  [/^\s*TY {2}- /, listOfPapers('RIS')],
  [/^\s*(?:FN |PT J\b)/, listOfPapers('an export of Web of Science', AS_BIBTEX)],
  [/^\s*(?:PMID- |%0 )/, listOfPapers('a list of references', AS_BIBTEX)],
  [
    /^\s*<(?:\?xml|!DOCTYPE|[a-z])/i,
    {
      format: null,
      named: 'XML or HTML',
      advice: 'citegraph reads JSON and tables; most services give both',
      isAside: true,
    },
  ],
  [
    /^PAR1/,
    {
      format: null,
      named: 'Parquet',
      advice: 'services that give Parquet give JSON Lines too',
    },
  ],
  [
    /^%PDF-/,
    {
      format: null,
      named: 'PDF',
      advice: 'citegraph reads data about papers, not papers',
      isAside: true,
    },
  ],
];

/** Recognises a file by its beginning, decompressed, as text. */
export function recognise(beginning: string, hints?: TableHints): Recognition {
  const text = beginning.replace(/^\uFEFF/, '');
  const found = BEGINNINGS.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return found[1];
  return (/^\s*[{[]/.test(text) ? recogniseJson(text) : recogniseTable(text, hints)) ?? UNKNOWN;
}
