/** The sort key of a search result: its score, as digits that sort like it, and the paper. Scores are not negative. */
export function scoreKey(score: number, id: string): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(score);
  return `${bytes.toString('hex')}|${id}`;
}

/** What `scoreKey` was made of. */
export function scoreFromKey(key: string): { score: number; id: string } {
  const [digits = '', id = ''] = key.split('|');
  return { score: Buffer.from(digits, 'hex').readDoubleBE(), id };
}
