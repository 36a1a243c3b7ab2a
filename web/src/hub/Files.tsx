import type { ReactNode } from 'react';
import { explorerFilter, type HubView } from '../address/hubAddress.js';
import { Counted } from '../figures/Counted.js';
import type { Located } from '../figures/located.js';
import type { ListSizesQuery } from '../generated/operations.js';
import { FileLink } from '../parts/FileLink.js';
import { words } from '../words/words.js';
import { entryAddress, listAddress, type ExportFormat } from './exportAddress.js';

interface FilesProps {
  readonly at: Located<ListSizesQuery>;
  readonly id: string;
  readonly view: HubView;
}

/** The lists of a paper as files, with what each holds: citing papers as the page selects and sorts them. */
export function Files({ at, id, view }: FilesProps) {
  const { files } = words.hub.takeAway;
  const selected = { filter: explorerFilter(view), orderBy: view.order };
  const citers = (
    <Counted at={at} of={({ paper }) => paper.citers.totalCount} noun={files.citers} />
  );
  return (
    <>
      <table className="files">
        <thead>
          <tr>
            <th scope="col">{files.holds}</th>
            <th scope="col">{files.formats}</th>
          </tr>
        </thead>
        <tbody>
          <FileRow
            file={files.fileNames.citers}
            holds={citers}
            formats={['csv', 'jsonl', 'bibtex', 'ris']}
            address={(format) => listAddress('citers', id, { ...selected, format })}
          />
          <FileRow
            file={files.fileNames.sentences}
            holds={files.withSentences(citers)}
            formats={['csv', 'jsonl']}
            address={(format) => listAddress('citers', id, { ...selected, format, contexts: true })}
          />
          <FileRow
            file={files.fileNames.references}
            holds={
              <Counted
                at={at}
                of={({ paper }) => paper.references.totalCount}
                noun={files.references}
              />
            }
            formats={['csv', 'jsonl', 'bibtex', 'ris']}
            address={(format) => listAddress('references', id, { format })}
          />
          <FileRow
            file={files.fileNames.paper}
            holds={files.thisPaper}
            formats={['bibtex', 'ris', 'csljson']}
            address={(format) => entryAddress(id, format)}
          />
        </tbody>
      </table>
      <p className="quiet small">{files.asSelected}</p>
    </>
  );
}

interface FileRowProps {
  readonly file: string;
  readonly holds: ReactNode;
  readonly formats: readonly ExportFormat[];
  readonly address: (format: ExportFormat) => string;
}

function FileRow({ file, holds, formats, address }: FileRowProps) {
  const { takeAway } = words.hub;
  return (
    <tr>
      <th scope="row">{holds}</th>
      <td>
        <ul className="formats">
          {formats.map((format) => (
            <li key={format}>
              <FileLink
                address={address(format)}
                label={takeAway.formats[format]}
                named={takeAway.files.named(takeAway.formats[format], file)}
              />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
