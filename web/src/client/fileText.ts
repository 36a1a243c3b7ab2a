/** What an export calls its file. */
export function fileNameIn(disposition: string): string {
  return /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'citegraph';
}

/** The message of the first error; empty where the text has none, such as that of a proxy. */
export function messageIn(text: string): string {
  try {
    const parsed = JSON.parse(text) as { errors?: readonly { message?: unknown }[] } | null;
    const message = parsed?.errors?.[0]?.message;
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
}
