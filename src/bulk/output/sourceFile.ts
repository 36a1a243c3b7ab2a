import path from 'node:path';
import { writeFileSync } from 'node:fs';
import type { NamedPapers } from '../reading/readFiles.js';
import { FIELD_DELIMITER, textField } from './fields.js';
import { SOURCE_PROPERTIES } from '../../source/sourceProfile.js';
import { IMPORTER_FILES } from './importerFiles.js';

/** Writes the importer's file of what is stated of sources; their nodes are numbered after those of identifiers. */
export function writeSources(
  folder: string,
  { identifiers, identifierGroups, sources }: NamedPapers,
): void {
  const first = identifierGroups.size + identifiers.size;
  const rows = sources.all().map((profile, at) => {
    const fields = SOURCE_PROPERTIES.map((property) => textField(profile[property]));
    return `${[first + at, ...fields].join(FIELD_DELIMITER)}\n`;
  });
  if (rows.length > 0) writeFileSync(path.join(folder, IMPORTER_FILES.sources), rows.join(''));
}
