import { z } from 'zod';
import { POLARITIES } from '../../citation/polarity.js';
import { ROLES } from '../../citation/role.js';
import { RETRACTION_STATUSES } from '../../paper/retraction.js';
import { parseFact } from '../../paper/factTable.js';
import { parseIdentifier } from '../../identifier/identifier.js';
import { EVIDENCE } from '../../source/evidence.js';
import { parseVersion } from '../../source/version.js';
import { LIMITS } from '../../record/limits.js';
import {
  onlyTrue,
  partialDate,
  prose,
  read,
  record,
  source,
  text,
  webAddress,
} from './nativeFields.js';
import { author, notice } from './nativeParts.js';

const identifier = read(
  text(LIMITS.identifier, 'scheme:value, or an address at doi.org or arxiv.org'),
  (given) => parseIdentifier(given).key,
);
const version = read(z.union([z.string(), z.number().int().nonnegative()]).optional(), (given) =>
  parseVersion(given),
).describe(
  'Version of the record in its source: a whole number, an ISO date, or an ISO date-time in UTC; "0" when left out. The newest version of a record counts',
);
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
      .array(author)
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
    url: webAddress('Web page of the paper').optional(),
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
    selfCitation: z
      .boolean()
      .optional()
      .describe('Whether the source calls the citation a self-citation'),
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

const stated = z
  .strictObject({
    name: source,
    evidence: z.enum(EVIDENCE).describe('Who decides on its labels that do not state it'),
    agent: prose(
      LIMITS.agent,
      'The person, the group or the program that makes its labels',
    ).optional(),
    licence: prose(LIMITS.licence, 'Licence of its data, such as CC BY 4.0').optional(),
    url: webAddress('Web page that describes the source').optional(),
    version,
  })
  .describe(
    'What is stated of a source; the newest version counts, and takes the place of what is known of well-known sources',
  );

/** One line of the native format. */
export const nativeLine = z
  .union([
    z.strictObject({ paper }),
    z.strictObject({ citation }),
    z.strictObject({ source: stated }),
  ])
  .describe('One line of the citegraph native format');

export const nativePaper = z.strictObject({ paper });
export const nativeCitation = z.strictObject({ citation });
export const nativeSource = z.strictObject({ source: stated });
export type NativePaper = z.infer<typeof paper>;
export type NativeCitation = z.infer<typeof citation>;
export type NativeSource = z.infer<typeof stated>;
