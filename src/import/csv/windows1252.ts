/** What Windows-1252 has in place of the control characters of Latin-1; itself where it has nothing. */
const BEYOND_LATIN1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text in Windows-1252. The `TextDecoder` of some versions of Node takes it for Latin-1, which has no quotes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (found) =>
    BEYOND_LATIN1.charAt(found.charCodeAt(0) - 0x80),
  );
}
