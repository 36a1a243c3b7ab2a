import { TextDecoder } from 'node:util';
import { decodeWindows1252 } from './windows1252.js';
import { encodingOf, withoutCutCharacter } from './encoding.js';

const CR = 0x0d;
const LF = 0x0a;

/** Decodes the next piece; `more` says whether another one follows. */
type Decode = (bytes: Uint8Array, more: boolean) => string;

/** How the bytes of a table become text. */
export interface TextOptions {
  /** The encoding of the file, as `TextDecoder` names it; without one it is guessed. */
  readonly encoding?: string | null;
  /** Called when the file is taken for Windows-1252, which no byte of it says. */
  readonly onGuessed?: (encoding: string) => void;
}

/**
 * Makes UTF-8 with line feeds of the bytes of a table: spreadsheets also write UTF-16 and Windows-1252, and old ones end
 * lines with CR alone. The first piece, and the first one that is not all ASCII, tell, so pieces should be some kilobytes.
 */
export class TableText {
  /** Null when bytes stay as they are; undefined before that is known. */
  private decoder: Decode | null | undefined;
  private isFirst = true;
  /** The beginning of a character at the end of a piece of ASCII, which may also be a whole one of another encoding. */
  private held: Uint8Array = new Uint8Array();
  private endsWithReturns: boolean | undefined;

  constructor(private readonly options: TextOptions = {}) {
    const { encoding = null } = options;
    if (encoding !== null) this.decoder = decoderFor(encoding);
  }

  /** Reads the next piece; `more` says whether another one follows. */
  read(piece: Uint8Array, more: boolean): Uint8Array {
    const bytes = this.decoder === undefined ? this.guess(piece, more) : piece;
    const text = this.decoder ? Buffer.from(this.decoder(bytes, more)) : bytes;
    this.endsWithReturns ??= text.includes(CR) && !text.includes(LF);
    return this.endsWithReturns ? text.map((byte) => (byte === CR ? LF : byte)) : text;
  }

  /** Guesses the encoding, if a piece shows it, and returns what can be read. */
  private guess(piece: Uint8Array, more: boolean): Uint8Array {
    const bytes = this.held.length === 0 ? piece : Buffer.concat([this.held, piece]);
    const whole = more ? withoutCutCharacter(bytes) : bytes;
    const encoding = encodingOf(whole, this.isFirst);
    this.isFirst = false;
    this.held = bytes.subarray(encoding === null ? whole.length : bytes.length);
    if (encoding === null) return whole;
    this.decoder = decoderFor(encoding);
    if (encoding === 'windows-1252') this.options.onGuessed?.('Windows-1252');
    return bytes;
  }
}

/** UTF-8 is checked row by row, so that a row that is none is refused alone. */
function decoderFor(encoding: string): Decode | null {
  if (encoding === 'utf-8') return null;
  if (encoding === 'windows-1252') return decodeWindows1252;
  const decoder = new TextDecoder(encoding);
  return (bytes, more) => decoder.decode(bytes, { stream: more });
}
