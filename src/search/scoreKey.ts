const BYTES = 8;
const DIGITS = BYTES * 2;

/** The sort key of a search result: its score, as digits that sort like it, and the paper. Scores are not negative. */
export function scoreKey(score: number, id: string): string {
  const bytes = Buffer.alloc(BYTES);
  bytes.writeDoubleBE(score);
  return `${bytes.toString('hex')}|${id}`;
}

/** What `scoreKey` was made of. */
export function scoreFromKey(key: string): { score: number; id: string } {
  const digits = key.slice(0, DIGITS);
  return { score: Buffer.from(digits, 'hex').readDoubleBE(), id: key.slice(DIGITS + 1) };
}
