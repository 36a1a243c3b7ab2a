import { TextDecoder } from 'node:util';

const CR = 0x0d;
const LF = 0x0a;

/**
 * Makes UTF-8 with line feeds of the bytes of a table: spreadsheets also write UTF-16, which its byte-order mark shows, and
 * old ones end lines with CR alone. The first piece tells, so it should be some kilobytes.
 */
export class TableText {
  private decoder: TextDecoder | null | undefined;
  private endsWithReturns: boolean | undefined;

  /** Reads the next piece; `more` says whether another one follows. */
  read(bytes: Uint8Array, more: boolean): Uint8Array {
    if (this.decoder === undefined) this.decoder = decoderFor(bytes);
    const text =
      this.decoder === null ? bytes : Buffer.from(this.decoder.decode(bytes, { stream: more }));
    this.endsWithReturns ??= text.includes(CR) && !text.includes(LF);
    return this.endsWithReturns ? text.map((byte) => (byte === CR ? LF : byte)) : text;
  }
}

function decoderFor([one, two]: Uint8Array): TextDecoder | null {
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le');
  return one === 0xfe && two === 0xff ? new TextDecoder('utf-16be') : null;
}
