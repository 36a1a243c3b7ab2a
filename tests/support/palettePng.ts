import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Colours that a byte can name. */
const COLOURS = 256;

/**
 * The same picture with at most 256 colours, which takes a third of the bytes: pages have few colours, and what is rare is
 * the edges of letters, which get the nearest one. Takes pictures as browsers make them, 8 bits of red, green and blue.
 */
export function withPalette(png: Buffer): Buffer {
  const header = chunk(png, 'IHDR');
  const [width, height, channels] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    header[9] === 6 ? 4 : 3,
  ];
  if (header[8] !== 8 || (header[9] !== 2 && header[9] !== 6) || header[12] !== 0) {
    throw new Error('The picture has no plain pixels of red, green and blue.');
  }
  const pixels = unfiltered(inflateSync(chunk(png, 'IDAT')), width, height, channels);
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  // Equal counts by their colour, so that equal pictures are equal files.
  const palette = [...counts]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, COLOURS)
    .map(([colour]) => colour);
  const indexes = new Map(
    [...counts.keys()].map((colour) => [colour, nearest(colour, palette)] as const),
  );
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, at) => {
    rows[at + Math.floor(at / width) + 1] = indexes.get(colour) ?? 0;
  });
  const indexed = Buffer.from(header);
  indexed[9] = 3;
  const colours = Buffer.from(palette.flatMap(partsOf));
  return Buffer.concat([
    SIGNATURE,
    ...written('IHDR', indexed),
    ...written('PLTE', colours),
    ...written('IDAT', deflateSync(rows, { level: 9 })),
    ...written('IEND', Buffer.alloc(0)),
  ]);
}

/** Width and height in pixels. */
export function sizeOf(png: Buffer): { readonly width: number; readonly height: number } {
  const header = chunk(png, 'IHDR');
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4) };
}

/** The contents of all chunks of a type, together. */
function chunk(png: Buffer, wanted: string): Buffer {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is no PNG.');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) !== wanted) continue;
    parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return Buffer.concat(parts);
}

function written(type: string, contents: Buffer): Buffer[] {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), contents]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(contents.length);
  check.writeUInt32BE(crc32(named));
  return [length, named, check];
}

/** The colours of the pixels; each row says how it is to be read from its neighbours (PNG specification, section 9). */
function unfiltered(rows: Buffer, width: number, height: number, channels: number): Uint32Array {
  const stride = width * channels;
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (bytes[at - channels] ?? 0);
      const up = y === 0 ? 0 : (bytes[at - stride] ?? 0);
      const both = x < channels || y === 0 ? 0 : (bytes[at - stride - channels] ?? 0);
      bytes[at] = (rows[at + y + 1] ?? 0) + predicted(filter, left, up, both);
    }
  }
  return Uint32Array.from({ length: width * height }, (_, pixel) =>
    bytes.readUIntBE(pixel * channels, 3),
  );
}

function predicted(filter: number, left: number, up: number, both: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  if (filter !== 4) return 0;
  const guess = left + up - both;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - both)];
  return a <= b && a <= c ? left : b <= c ? up : both;
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  const others = partsOf(other);
  return partsOf(one).reduce((sum, part, index) => sum + (part - (others[index] ?? 0)) ** 2, 0);
}

function partsOf(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}
