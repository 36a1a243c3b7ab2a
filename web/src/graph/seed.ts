/**
 * A number in [0, 1) that is the same for a text everywhere and always: layouts begin with it instead of with chance, so that
 * the same papers lie at the same places. FNV-1a in 32 bits, and a finisher that spreads similar texts.
 */
export function seededBy(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
