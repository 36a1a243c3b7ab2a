import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createGzip, type Gzip } from 'node:zlib';
import { finished } from 'node:stream/promises';

/** Lines given to the compressor at once. */
const PIECE = 1 << 18;
/** As much as the services' own files shrink. */
const LEVEL = 5;

/** Files of gzipped lines that are written one after another; each is `nameOf` the number of the file. */
export class Shards {
  private gzip: Gzip | null = null;
  private done: Promise<void> = Promise.resolve();
  private lines: string[] = [];
  private length = 0;
  private inFile = 0;
  private files = 0;

  constructor(
    private readonly folder: string,
    private readonly records: number,
    private readonly nameOf: (file: number) => string,
  ) {}

  async add(record: object): Promise<void> {
    const line = `${JSON.stringify(record)}\n`;
    this.lines.push(line);
    this.length += line.length;
    this.inFile += 1;
    if (this.length >= PIECE) await this.write();
    if (this.inFile === this.records) await this.close();
  }

  async close(): Promise<void> {
    await this.write();
    this.gzip?.end();
    await this.done;
    this.gzip = null;
    this.inFile = 0;
  }

  private async write(): Promise<void> {
    if (this.lines.length === 0) return;
    this.gzip ??= await this.open();
    const text = this.lines.join('');
    this.lines = [];
    this.length = 0;
    if (!this.gzip.write(text)) await once(this.gzip, 'drain');
  }

  private async open(): Promise<Gzip> {
    const file = path.join(this.folder, this.nameOf(this.files));
    this.files += 1;
    await mkdir(path.dirname(file), { recursive: true });
    const gzip = createGzip({ level: LEVEL });
    this.done = finished(gzip.pipe(createWriteStream(file)));
    return gzip;
  }
}
