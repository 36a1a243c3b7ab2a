import path from 'node:path';
import { IMPORTER_FILES } from './importerFiles.js';
import type { NamedPapers } from '../reading/readFiles.js';
import { SpillFile } from '../spill.js';

const TAB = 0x09;
const NEWLINE = 0x0a;

/** Writes the importer's files of all identifiers, whose nodes are numbered after those of the papers. */
export function writeIdentifiers(
  folder: string,
  { identifiers, identifierGroups }: NamedPapers,
): void {
  const nodes = new SpillFile(path.join(folder, IMPORTER_FILES.identifiers), 1 << 20);
  const links = new SpillFile(path.join(folder, IMPORTER_FILES.identifies), 1 << 20);
  const papers = identifierGroups.size;
  for (let identifier = 0; identifier < identifiers.size; identifier += 1) {
    const key = identifiers.keyBytes(identifier);
    nodes.writer.digits(papers + identifier);
    nodes.writer.byte(TAB);
    nodes.writer.copy(key, 0, key.length);
    nodes.writer.byte(NEWLINE);
    nodes.flushIfFull();
    links.writer.digits(papers + identifier);
    links.writer.byte(TAB);
    links.writer.digits(identifierGroups.paperOf(identifier));
    links.writer.byte(NEWLINE);
    links.flushIfFull();
  }
  nodes.close();
  links.close();
}
