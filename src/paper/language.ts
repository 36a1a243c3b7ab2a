import { BadInputError } from '../errors.js';

/** An ISO 639 code, by itself or as the beginning of a BCP 47 tag. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;
/** The code of ISO 639-2 for a language that is not known. */
const UNDETERMINED = 'und';

/**
 * The ISO 639 code of a language: two letters where ISO 639-1 has them, else three. `text` is a code, also a
 * bibliographic one such as `ger`, or a BCP 47 tag, of which region and script are dropped. Undefined for
 * `und`, and for any other text.
 */
export function languageOf(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (!LANGUAGE_TAG.test(tag)) return undefined;
  try {
    const { language } = new Intl.Locale(tag);
    return language === UNDETERMINED ? undefined : language;
  } catch {
    // Well-formed parts in an order that no tag has.
    return undefined;
  }
}

/** The same; throws `BadInputError` for `field` unless `text` is a code, a tag or `und`. */
export function parseLanguage(text: string, field: string): string | undefined {
  const language = languageOf(text);
  if (language !== undefined || text.trim().toLowerCase() === UNDETERMINED) return language;
  throw new BadInputError(field, text, 'an ISO 639 code or a BCP 47 tag, such as en or pt-BR');
}
