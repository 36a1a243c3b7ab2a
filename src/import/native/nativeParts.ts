import { z } from 'zod';
import { parseAuthorId } from '../../identifier/authorId.js';
import { parseDoi } from '../../identifier/doi.js';
import { parseOrcid } from '../../identifier/orcid.js';
import { NOTICE_KINDS } from '../../paper/notice.js';
import { LIMITS } from '../../record/limits.js';
import { partialDate, prose, read, record, source, text } from './nativeFields.js';

/** An author of a paper. */
export const author = z.strictObject({
  name: prose(LIMITS.author, 'Name as printed'),
  orcid: read(
    text(LIMITS.author, 'ORCID of the author, such as 0000-0002-1825-0097'),
    parseOrcid,
  ).optional(),
  ids: z
    .array(
      read(
        text(
          LIMITS.authorId,
          'Identifier that a service gives the author, such as openalex:A5023888391',
        ),
        parseAuthorId,
      ),
    )
    .min(1)
    .max(LIMITS.authorIds)
    .optional()
    .describe('Identifiers that services give the author'),
});

/** A notice about a paper. */
export const notice = z.strictObject({
  kind: z.enum(NOTICE_KINDS).describe('What the notice does to the paper'),
  date: partialDate('Year, month or day of the notice'),
  doi: read(text(LIMITS.identifier, 'DOI of the notice'), parseDoi).optional(),
  reasons: z
    .array(prose(LIMITS.reason, 'A reason'))
    .max(LIMITS.reasons)
    .optional()
    .describe('Why, in the words of the source'),
  source: source.optional().describe('Source that keeps the notice, where it is another one'),
  record: record('Name of the notice in the source that keeps it'),
});
