import path from 'node:path';
import { crossrefFormat } from '../import/crossref/crossrefFormat.js';
import { openAlexFormat } from '../import/openalex/openAlexFormat.js';
import { opencitationsFormat } from '../import/opencitations/opencitationsFormat.js';
import { requestFile, type RequestedFile } from '../import/requestedFile.js';
import { semanticScholarFormat } from '../import/semanticScholar/semanticScholarFormat.js';
import { fileSource } from '../import/sources/source.js';
import type { ImportableAnswer } from './service.js';

/** Answers as files to import, named by their places below `folder`. */
export function requestAnswers(
  answers: readonly ImportableAnswer[],
  folder: string,
): Promise<RequestedFile[]> {
  return Promise.all(
    answers.map(async (answer) => {
      const { path: file } = answer.kept;
      return { ...requested(answer), source: await fileSource(file, path.relative(folder, file)) };
    }),
  );
}

/** Where records have no version, the time of the answer is theirs. */
function requested({ kept: { path: file, at }, format, paper }: ImportableAnswer): RequestedFile {
  switch (format) {
    case 'openalex':
      return requestFile(file, openAlexFormat);
    case 'crossref':
      return requestFile(file, crossrefFormat);
    case 'semantic-scholar':
      return requestFile(file, semanticScholarFormat({ version: at, paper: paper ?? null }));
    case 'opencitations-index':
    case 'opencitations-meta':
      return requestFile(file, opencitationsFormat({ version: at }));
  }
}
