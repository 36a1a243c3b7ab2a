import path from 'node:path';
import { IMPORTER_FILES } from './importerFiles.js';
import type { NamedPapers } from '../reading/readFiles.js';
import { isUnclaimed, type PaperColumns } from '../papers.js';
import { SpillFile } from '../spill.js';

const TAB = 0x09;
const NEWLINE = 0x0a;

/** Writes the importer's files of all identifiers that name a paper; their nodes are numbered after those of the papers. */
export function writeIdentifiers(
  folder: string,
  { identifiers, identifierGroups }: NamedPapers,
  columns: PaperColumns,
): void {
  const nodes = new SpillFile(path.join(folder, IMPORTER_FILES.identifiers), 1 << 20);
  const links = new SpillFile(path.join(folder, IMPORTER_FILES.identifies), 1 << 20);
  const papers = identifierGroups.size;
  for (let identifier = 0; identifier < identifiers.size; identifier += 1) {
    const paper = identifierGroups.paperOf(identifier);
    if (isUnclaimed(columns, paper)) continue;
    const key = identifiers.keyBytes(identifier);
    nodes.writer.digits(papers + identifier);
    nodes.writer.byte(TAB);
    nodes.writer.copy(key, 0, key.length);
    nodes.writer.byte(NEWLINE);
    nodes.flushIfFull();
    links.writer.digits(papers + identifier);
    links.writer.byte(TAB);
    links.writer.digits(paper);
    links.writer.byte(NEWLINE);
    links.flushIfFull();
  }
  nodes.close();
  links.close();
}
