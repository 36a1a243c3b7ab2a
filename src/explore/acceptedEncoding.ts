/** How a file may be compressed, the smallest first, by the names of HTTP. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The encoding of those there are that a client prefers by its `Accept-Encoding`, of equal ones the smallest; null for none. */
export function acceptedEncoding(
  header: string | undefined,
  available: readonly Encoding[],
): Encoding | null {
  const weights = new Map((header ?? '').toLowerCase().split(',').map(weighted));
  const weightOf = (encoding: Encoding): number => weights.get(encoding) ?? weights.get('*') ?? 0;
  const [best] = ENCODINGS.filter((encoding) => available.includes(encoding))
    .filter((encoding) => weightOf(encoding) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));
  return best ?? null;
}

/** `gzip;q=0.5` as name and weight; a weight that is no number refuses. */
function weighted(entry: string): [name: string, weight: number] {
  const [name = '', ...params] = entry.split(';').map((part) => part.trim());
  const weight = params.find((param) => param.startsWith('q='));
  return [name, weight === undefined ? 1 : Number(weight.slice('q='.length)) || 0];
}
