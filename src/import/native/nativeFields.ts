import { z } from 'zod';
import { BadInputError } from '../../errors.js';
import { cleanText } from '../../paper/cleanText.js';
import { parseStatedDate } from '../../paper/partialDate.js';
import { LIMITS } from '../../record/limits.js';
import { RECORD_NAME, RECORD_NAME_EXPECTED } from '../../source/recordName.js';
import { SOURCE_NAME, SOURCE_NAME_EXPECTED } from '../../source/sourceName.js';

export const text = (longest: number, meaning: string) =>
  z.string().trim().min(1).max(longest).describe(meaning);

/** A value as a parser reads it that throws `BadInputError`. */
export const read = <Given, Read>(
  schema: z.ZodType<Given, Given>,
  parse: (given: Given, field: string) => Read,
) =>
  schema.transform((given, context) => {
    try {
      return parse(given, '');
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
      context.issues.push({ code: 'custom', input: given, message: error.expected });
      return z.NEVER;
    }
  });

/** A text in words. Nothing visible is no mistake, but absent. */
export const prose = (longest: number, meaning: string) =>
  z
    .string()
    .overwrite((given) => cleanText(given) ?? '')
    .max(longest)
    .describe(meaning);

export const webAddress = (meaning: string) =>
  z
    .url({ protocol: /^https?$/, error: 'an http or https address' })
    .max(LIMITS.url)
    .describe(meaning);

export const partialDate = (meaning: string) =>
  read(z.string(), parseStatedDate).optional().describe(meaning);

export const source = z
  .string()
  .regex(SOURCE_NAME, { error: SOURCE_NAME_EXPECTED })
  .describe('Name of the source');
export const record = (meaning: string) =>
  z.string().regex(RECORD_NAME, { error: RECORD_NAME_EXPECTED }).optional().describe(meaning);
export const onlyTrue = (meaning: string) =>
  z.literal(true, { error: 'true, or no such field' }).optional().describe(meaning);
