import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '../../explore/acceptedEncoding.js';

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);
const BEFORE_DATA = '{"data":';
const AFTER_DATA = '}\n';

export interface AboutAnswer {
  readonly contentType: string;
  /** Name of the operation. */
  readonly operation: string | null;
  /** See `extensions.cost`. */
  readonly cost: object | undefined;
}

/** What a request got: the bytes of its data, and what is written beside them. */
export class RememberedAnswer {
  private madeTag: string | undefined;
  private readonly forms = new Map<Encoding, Promise<Buffer>>();

  constructor(
    /** As it is sent when nothing is asked beside the data. */
    readonly body: Buffer,
    readonly about: AboutAnswer,
  ) {}

  /** Starts the name of each form of it: see `ETag`. Made when it is first asked for, as most answers never are. */
  get tag(): string {
    this.madeTag ??= createHash('sha256')
      .update(`${this.about.contentType}\n`)
      .update(this.body)
      .digest('base64url')
      .slice(0, 27);
    return this.madeTag;
  }

  /** Bytes that it takes, with its compressed forms, which are a quarter each. */
  get size(): number {
    return Math.ceil(this.body.length * 1.5) + 1_000;
  }

  /** The body with something beside the data. */
  with(extensions: object): Buffer {
    const data = this.body.subarray(BEFORE_DATA.length, -AFTER_DATA.length);
    const after = `,"extensions":${JSON.stringify(extensions)}${AFTER_DATA}`;
    return Buffer.concat([Buffer.from(BEFORE_DATA), data, Buffer.from(after)]);
  }

  /** The body compressed; it is compressed once. */
  in(encoding: Encoding): Promise<Buffer> {
    const known = this.forms.get(encoding);
    if (known !== undefined) return known;
    const form = compressed(this.body, encoding);
    this.forms.set(encoding, form);
    return form;
  }
}

/** The body without what stands beside the data, for an answer to another request; null where it has errors. */
export function bodyOfData(text: string, extensions: object | undefined): Buffer | null {
  if (!text.startsWith(BEFORE_DATA)) return null;
  const beside = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  const after = `${beside}${AFTER_DATA}`;
  if (!text.endsWith(after)) return null;
  return Buffer.from(`${text.slice(0, -after.length)}${AFTER_DATA}`);
}

/** Quickly: one core compresses, and answers. */
export function compressed(body: Buffer, encoding: Encoding): Promise<Buffer> {
  return encoding === 'br'
    ? inBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    : inGzip(body);
}
