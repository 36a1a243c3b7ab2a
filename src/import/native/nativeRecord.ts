import { z } from 'zod';
import { POLARITIES } from '../../citation/polarity.js';
import { ROLES } from '../../citation/role.js';
import { NOTICE_KINDS } from '../../paper/notice.js';
import { RETRACTION_STATUSES } from '../../paper/retraction.js';
import { cleanText } from '../../paper/cleanText.js';
import { parseFact } from '../../paper/factTable.js';
import { parseStatedDate } from '../../paper/partialDate.js';
import { BadInputError } from '../../errors.js';
import { parseDoi } from '../../identifier/doi.js';
import { parseIdentifier } from '../../identifier/identifier.js';
import { parseAuthorId } from '../../identifier/authorId.js';
import { parseOrcid } from '../../identifier/orcid.js';
import { EVIDENCE } from '../../source/evidence.js';
import { RECORD_NAME, RECORD_NAME_EXPECTED } from '../../source/recordName.js';
import { SOURCE_NAME, SOURCE_NAME_EXPECTED } from '../../source/sourceName.js';
import { parseVersion } from '../../source/version.js';
import { LIMITS } from '../../record/limits.js';

const text = (longest: number, meaning: string) =>
  z.string().trim().min(1).max(longest).describe(meaning);

/** A value as a parser reads it that throws `BadInputError`. */
const read = <Given, Read>(
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
const prose = (longest: number, meaning: string) =>
  z
    .string()
    .overwrite((given) => cleanText(given) ?? '')
    .max(longest)
    .describe(meaning);

const partialDate = (meaning: string) =>
  read(z.string(), parseStatedDate).optional().describe(meaning);

const identifier = read(
  text(LIMITS.identifier, 'scheme:value, or an address at doi.org or arxiv.org'),
  (given) => parseIdentifier(given).key,
);
const source = z
  .string()
  .regex(SOURCE_NAME, { error: SOURCE_NAME_EXPECTED })
  .describe('Name of the source');
const version = read(z.union([z.string(), z.number().int().nonnegative()]).optional(), (given) =>
  parseVersion(given),
).describe(
  'Version of the record in its source: a whole number, an ISO date, or an ISO date-time in UTC; "0" when left out. The newest version of a record counts',
);
const record = (meaning: string) =>
  z.string().regex(RECORD_NAME, { error: RECORD_NAME_EXPECTED }).optional().describe(meaning);
const onlyTrue = (meaning: string) =>
  z.literal(true, { error: 'true, or no such field' }).optional().describe(meaning);
const notice = z.strictObject({
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
const classification = {
  role: z.enum(ROLES).optional().describe('Why the citation was made'),
  polarity: z.enum(POLARITIES).optional().describe('Stance of the citation towards the cited work'),
  vocabulary: prose(LIMITS.vocabulary, 'Vocabulary of the label, such as "scite"').optional(),
  label: prose(LIMITS.label, 'Original label of the source').optional(),
  confidence: z.number().min(0).max(1).optional().describe("The source's own, 0 to 1"),
  evidence: z
    .enum(EVIDENCE)
    .optional()
    .describe('Who decided on the label; that of the source when left out'),
  agent: prose(
    LIMITS.agent,
    'The person, the group or the program that decided on the label',
  ).optional(),
  date: partialDate('Year, month or day on which the label was decided on'),
};

const paper = z
  .strictObject({
    identifiers: z
      .array(identifier)
      .min(1)
      .max(LIMITS.identifiers)
      .describe('Identifiers of this paper'),
    source,
    record: record(
      'Name of the record in its source, such as its key there; left out where the source has one record of each paper',
    ),
    version,
    referencesComplete: onlyTrue(
      'This version of the record lists all references, as citations of the same source, record and version: those of older versions are taken back',
    ),
    deleted: onlyTrue(
      'The source has deleted the record, as of this version: all that it said up to this version is taken back. Without facts',
    ),
    title: prose(LIMITS.title, 'Title as plain text').optional(),
    summary: prose(LIMITS.summary, 'One-sentence summary of the findings').optional(),
    abstract: prose(LIMITS.abstract, 'Abstract as plain text').optional(),
    authors: z
      .array(
        z.strictObject({
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
        }),
      )
      .min(1)
      .max(LIMITS.authors)
      .optional()
      .describe('Authors in the order of the paper'),
    venue: prose(LIMITS.venue, 'Journal, conference or repository').optional(),
    language: read(
      text(
        LIMITS.language,
        'Language: an ISO 639 code, or a BCP 47 tag, of which the language is kept; und for unknown',
      ),
      (given, field) => parseFact('language', given, field),
    ).optional(),
    type: read(text(LIMITS.type, 'Kind of work, such as ARTICLE'), (given, field) =>
      parseFact('type', given, field),
    ).optional(),
    field: prose(LIMITS.field, 'Field of research, such as Medicine').optional(),
    subfield: prose(LIMITS.subfield, 'Part of the field').optional(),
    topic: prose(LIMITS.topic, 'Topic within the subfield').optional(),
    publishedOn: partialDate('Year, month or day of publication'),
    url: z
      .url({ protocol: /^https?$/, error: 'an http or https address' })
      .max(LIMITS.url)
      .optional()
      .describe('Web page of the paper'),
    reportedCitationCount: z
      .int()
      .nonnegative()
      .optional()
      .describe('Number of citations counted by the source'),
    notices: z
      .array(notice)
      .max(LIMITS.notices)
      .optional()
      .describe(
        'Notices about the paper; they replace those of older versions of the record, also when the list is empty',
      ),
    retraction: z
      .strictObject({
        status: z.enum(RETRACTION_STATUSES),
        date: partialDate('Year, month or day of the notice'),
      })
      .optional()
      .describe('Deprecated: use notices. Retraction of the paper'),
  })
  .describe('Statements of one source about one paper');

const citation = z
  .strictObject({
    citing: identifier,
    cited: identifier,
    source,
    record: record('Name of the record of the citing paper, as in its line'),
    version,
    deleted: onlyTrue(
      'The record no longer has the citation, as of this version: what its older versions said about it is taken back. Without anything else',
    ),
    influential: z
      .boolean()
      .optional()
      .describe('Whether the source rates the citation as influential'),
    ...classification,
    contexts: z
      .array(
        z.strictObject({
          text: prose(LIMITS.context, 'Citing sentence'),
          section: prose(LIMITS.section, 'Section of the citing paper').optional(),
          ...classification,
        }),
      )
      .max(LIMITS.contexts)
      .optional()
      .describe(
        'Citing sentences of the citing paper; they replace those of older versions of the record, also when the list is empty',
      ),
  })
  .describe(
    'Statements of one source about one citation; role, polarity, label and confidence at this level classify it as a whole; evidence, agent and date at this level are also those of its contexts that have none of the three',
  );

/** One line of the native format. */
export const nativeLine = z
  .union([z.strictObject({ paper }), z.strictObject({ citation })])
  .describe('One line of the citegraph native format');

export const nativePaper = z.strictObject({ paper });
export const nativeCitation = z.strictObject({ citation });
export type NativePaper = z.infer<typeof paper>;
export type NativeCitation = z.infer<typeof citation>;
