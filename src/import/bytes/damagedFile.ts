import { describeError } from '../../errors.js';
import type { Problem } from '../../record/record.js';

/** A file that cannot be read to its end; data before the error is valid. */
export class DamagedFile extends Error {
  readonly problem: Problem;

  constructor(expected: string, cause: unknown, code: Problem['code'] = 'CUT_SHORT') {
    const found = typeof cause === 'string' ? cause : describeError(cause);
    super(`A file is damaged: ${found}`, { cause });
    this.problem = { code, field: '', value: found, expected };
  }
}

/** A file that was read completely, with bytes after its end that belong to nothing. */
export class TrailingBytes extends DamagedFile {
  constructor(offset: number, count: number) {
    super(
      `the end of the file at byte ${offset}; everything before it was read`,
      `${count} bytes that are not compressed data`,
      'TRAILING_BYTES',
    );
  }
}

/** All bytes of a stream; what follows its end goes to `onTrailing`, when everything was read. */
export async function* untilTrailing(
  bytes: AsyncIterable<Uint8Array>,
  onTrailing: (found: TrailingBytes) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    if (!(error instanceof TrailingBytes)) throw error;
    onTrailing(error);
  }
}
