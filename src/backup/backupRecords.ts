import { z } from 'zod';
import { PAPER_ID } from '../paper/paperId.js';
import { BACKED_UP } from './backedUp.js';

/** Version of the format of backups that this citegraph writes, the only one that it reads so far. */
export const BACKUP_FORMAT = 1;

const COUNT = z.int().nonnegative();

const HEADER = z.strictObject({
  citegraphBackup: z.object({
    format: z.int().positive(),
    /** Version of the graph model of the database. */
    model: z.int().positive(),
    startedAt: z.string(),
  }),
});

const SOURCE = z.strictObject({ source: z.strictObject(BACKED_UP.Source) });

const PAPER = z.strictObject({
  paper: z.strictObject({
    ...BACKED_UP.Paper,
    identifiers: z.array(z.strictObject(BACKED_UP.Identifier)).min(1),
  }),
});

const CITATION = z.strictObject({
  citation: z.strictObject({
    citing: z.string().regex(PAPER_ID),
    cited: z.string().regex(PAPER_ID),
    ...BACKED_UP.CITES,
  }),
});

const END = z.strictObject({
  end: z.strictObject({
    papers: COUNT,
    identifiers: COUNT,
    citations: COUNT,
    /** Of all lines before this one, with their line feeds. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});

export type BackupHeader = z.infer<typeof HEADER>['citegraphBackup'];
export type SourceBackup = z.infer<typeof SOURCE>['source'];
export type PaperBackup = z.infer<typeof PAPER>['paper'];
export type CitationBackup = z.infer<typeof CITATION>['citation'];
export type BackupEnd = z.infer<typeof END>['end'];

const SCHEMAS = {
  citegraphBackup: HEADER,
  source: SOURCE,
  paper: PAPER,
  citation: CITATION,
  end: END,
} as const;
export type LineKind = keyof typeof SCHEMAS;

/** The kind of a line by its beginning, which costs less than to parse it; null for one that no backup has. */
export function kindOfLine(line: string): LineKind | null {
  const [, kind = ''] = /^\{"(\w{1,20})":/.exec(line) ?? [];
  return Object.hasOwn(SCHEMAS, kind) ? (kind as LineKind) : null;
}

/** A line of a backup; throws for any other. */
export function parseLine<Of extends LineKind>(
  line: string,
  kind: Of,
): z.infer<(typeof SCHEMAS)[Of]> {
  return SCHEMAS[kind].parse(JSON.parse(line)) as z.infer<(typeof SCHEMAS)[Of]>;
}
