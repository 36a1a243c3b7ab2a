/** Milliseconds that a browser gets to begin with a file. */
const KEPT_MS = 60_000;

/** Gives a file to the browser, which saves it. */
export function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** A text as the bytes of a file. */
export function textBlob(text: string, type: string): Blob {
  return new Blob([text], { type });
}
