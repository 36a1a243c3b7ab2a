import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The body of an answer, as the service sent it. */
export interface KeptAnswer {
  readonly path: string;
  /** When it came, as an ISO date-time in UTC with milliseconds. */
  readonly at: string;
}

/** `<hash of what was asked>-<time>.json`. */
const NAME = /^([0-9a-f]{64})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.json$/;

/**
 * Answers of a service on disk, by what was asked of it: path and parameters, without who asks. An answer is there as a whole or not at all, whenever the process dies; a newer
 * answer stands beside the older one.
 */
export class KeptAnswers {
  private readonly newest = new Map<string, KeptAnswer>();

  private constructor(private readonly folder: string) {}

  /** Those of one service; a folder that does not exist has none. */
  static async of(folder: string): Promise<KeptAnswers> {
    const kept = new KeptAnswers(folder);
    for (const name of (await namesIn(folder)).sort()) {
      const [, hash, ...time] = NAME.exec(name) ?? [];
      if (hash === undefined) continue;
      kept.newest.set(hash, { path: path.join(folder, name), at: instantOf(time) });
    }
    return kept;
  }

  /** The newest answer. */
  find(asked: string): KeptAnswer | null {
    return this.newest.get(hashOf(asked)) ?? null;
  }

  async keep(asked: string, body: Uint8Array, time: number): Promise<KeptAnswer> {
    const at = new Date(time).toISOString();
    const hash = hashOf(asked);
    const file = path.join(this.folder, `${hash}-${at.replace(/[-:.]/g, '')}.json`);
    await mkdir(this.folder, { recursive: true });
    await writeFile(`${file}.part`, body);
    await rename(`${file}.part`, file);
    const answer = { path: file, at };
    this.newest.set(hash, answer);
    return answer;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function hashOf(asked: string): string {
  return createHash('sha256').update(asked).digest('hex');
}

function instantOf([
  year,
  month,
  day,
  hour,
  minute,
  second,
  millisecond,
]: readonly string[]): string {
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}.${millisecond ?? ''}Z`;
}
