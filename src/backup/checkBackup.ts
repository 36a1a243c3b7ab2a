import { createHash } from 'node:crypto';
import { BadInputError } from '../errors.js';
import { DamagedFile } from '../import/bytes/damagedFile.js';
import { SCHEMA_VERSION } from '../upkeep/graphModel.js';
import { backupLines } from './backupLines.js';
import {
  BACKUP_FORMAT,
  kindOfLine,
  parseLine,
  type BackupEnd,
  type BackupHeader,
  type LineKind,
} from './backupRecords.js';

/** Lines of some megabytes are hashed at once: one call a line would take longer than the hash. */
const HASHED_AT_ONCE = 1_000_000;

/** What a backup is, of which every line was read. */
export type CheckedBackup = BackupHeader & BackupEnd;

/**
 * Reads all of a backup, and compares it with its counts and its checksum. Rejects with `BadInputError`, which
 * says what is wrong with the file.
 */
export async function checkBackup(
  file: string,
  onBytes?: (count: number) => void,
): Promise<CheckedBackup> {
  const check = new BackupCheck(file);
  try {
    for await (const line of backupLines(file, onBytes)) check.add(line);
  } catch (error) {
    if (error instanceof DamagedFile) throw check.refused(error.problem.expected);
    throw error;
  }
  return check.end();
}

class BackupCheck {
  private readonly hash = createHash('sha256');
  private unhashed = '';
  private header: BackupHeader | null = null;
  private last: BackupEnd | null = null;
  private lines = 0;
  private readonly counts = { papers: 0, identifiers: 0, citations: 0 };

  constructor(private readonly file: string) {}

  add(line: string): void {
    this.lines += 1;
    if (this.header === null) this.header = this.readHeader(line);
    else if (this.last !== null) throw this.refused('a backup that ends with its checksum');
    else this.addRecord(line);
    if (this.last === null) this.addToHash(line);
  }

  end(): CheckedBackup {
    const { header, last } = this;
    if (header === null) throw this.refused('a file that citegraph backup wrote, but it is empty');
    if (last === null)
      throw this.refused('a complete backup; it is cut before its end, where its checksum is');
    this.hash.update(this.unhashed);
    const sha256 = this.hash.digest('hex');
    if (sha256 !== last.sha256)
      throw this.refused(`content with the checksum ${last.sha256}; this one has ${sha256}`);
    for (const kind of ['papers', 'identifiers', 'citations'] as const) {
      if (this.counts[kind] !== last[kind])
        throw this.refused(
          `${last[kind]} ${kind}, as its end says; there are ${this.counts[kind]}`,
        );
    }
    return { ...header, ...last };
  }

  refused(expected: string): BadInputError {
    return new BadInputError('FILE', this.file, expected);
  }

  private readHeader(line: string): BackupHeader {
    if (kindOfLine(line) !== 'citegraphBackup') {
      throw this.refused('a file that citegraph backup wrote, but it begins differently');
    }
    const { citegraphBackup: header } = this.parsed(line, 'citegraphBackup');
    const { format, model } = header;
    if (format > BACKUP_FORMAT || model > SCHEMA_VERSION) {
      throw this.refused(
        `a backup of format ${BACKUP_FORMAT} and graph model ${SCHEMA_VERSION} or older; it has format ${format} ` +
          `and model ${model}, so restore it with the newer citegraph that wrote it`,
      );
    }
    return header;
  }

  private addRecord(line: string): void {
    const kind = kindOfLine(line);
    if (kind === 'paper') {
      this.counts.papers += 1;
      this.counts.identifiers += this.parsed(line, kind).paper.identifiers.length;
    } else if (kind === 'citation') {
      this.parsed(line, kind);
      this.counts.citations += 1;
    } else if (kind === 'source') this.parsed(line, kind);
    else if (kind === 'end') this.last = this.parsed(line, kind).end;
    else throw this.damaged();
  }

  private parsed<Of extends LineKind>(line: string, kind: Of): ReturnType<typeof parseLine<Of>> {
    try {
      return parseLine(line, kind);
    } catch {
      throw this.damaged();
    }
  }

  private addToHash(line: string): void {
    this.unhashed += `${line}\n`;
    if (this.unhashed.length < HASHED_AT_ONCE) return;
    this.hash.update(this.unhashed);
    this.unhashed = '';
  }

  private damaged(): BadInputError {
    return this.refused(`a backup as it was written; line ${this.lines} of it is damaged`);
  }
}
