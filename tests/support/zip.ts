import { crc32, deflateRawSync } from 'node:zlib';

/** A member as a test wants it, with what may be wrong about it. */
export interface Member {
  readonly name: string | Buffer;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  /** Sizes after the data instead of before them. */
  readonly streamed?: boolean;
  readonly zip64?: boolean;
  readonly wrongCrc?: boolean;
}

const UTF8 = 0x800;
const DESCRIPTOR = 8;

/** A zip archive, written byte by byte: no tool writes the hostile ones. */
export function zipOf(members: readonly Member[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const made = makeMember(member, offset);
    local.push(made.local);
    central.push(made.central);
    offset += made.local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

function makeMember(member: Member, offset: number): { local: Buffer; central: Buffer } {
  const { stored = false, streamed = false, zip64 = false } = member;
  const content = Buffer.from(member.content);
  const data = stored ? content : deflateRawSync(content);
  const name = Buffer.from(member.name);
  const numbers = {
    flags: (member.flags ?? 0) | UTF8 | (streamed ? DESCRIPTOR : 0),
    method: member.method ?? (stored ? 0 : 8),
    crc: (crc32(content) + (member.wrongCrc === true ? 1 : 0)) >>> 0,
    packed: data.length,
    size: content.length,
  };
  const hidden = { ...numbers, crc: 0, packed: 0, size: 0 };
  const head = Buffer.alloc(30);
  head.write('PK\u0003\u0004', 'latin1');
  writeNumbers(head, 4, streamed ? hidden : numbers, name.length, 0);
  const entry = Buffer.alloc(46);
  entry.write('PK\u0001\u0002', 'latin1');
  const extra = zip64 ? zip64Of(numbers) : Buffer.alloc(0);
  const shown = zip64 ? { ...numbers, packed: 0xffffffff, size: 0xffffffff } : numbers;
  writeNumbers(entry, 6, shown, name.length, extra.length);
  entry.writeUInt32LE(offset, 42);
  return {
    local: Buffer.concat([head, name, data, ...(streamed ? [descriptorOf(numbers)] : [])]),
    central: Buffer.concat([entry, name, extra]),
  };
}

interface Numbers {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** What both headers have, from the version that is needed on. */
function writeNumbers(at: Buffer, from: number, of: Numbers, name: number, extra: number): void {
  at.writeUInt16LE(45, from);
  at.writeUInt16LE(of.flags, from + 2);
  at.writeUInt16LE(of.method, from + 4);
  at.writeUInt32LE(of.crc, from + 10);
  at.writeUInt32LE(of.packed, from + 14);
  at.writeUInt32LE(of.size, from + 18);
  at.writeUInt16LE(name, from + 22);
  at.writeUInt16LE(extra, from + 24);
}

function zip64Of({ size, packed }: Numbers): Buffer {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(packed), 12);
  return extra;
}

function descriptorOf({ crc, packed, size }: Numbers): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.write('PK\u0007\u0008', 'latin1');
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(packed, 8);
  descriptor.writeUInt32LE(size, 12);
  return descriptor;
}
