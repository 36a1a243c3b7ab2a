import { onFirstUse } from './onFirstUse.js';

const LANGUAGES = onFirstUse(
  () => new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }),
);

/** The language of an ISO 639 code; codes that no language has stay as they are. */
export function languageName(code: string): string {
  try {
    return LANGUAGES().of(code) ?? code;
  } catch {
    return code;
  }
}
