import { LIMITS } from '../../record/limits.js';
import type { Entry, Problem } from '../../record/record.js';
import { Fields, isObject, type JsonObject } from '../json/fields.js';
import type { PathRow } from '../json/pathTable.js';
import { readAclEnd } from './aclArc.js';
import { notARecord, plainLayout, type JsonSource, type SourceOptions } from './corpus.js';
import { statementEntry } from './statement.js';
import { readLabel, readLine } from './values.js';

const CONTEXT = 'citation_contexts[]';

const TABLE: readonly PathRow[] = [
  { paths: ['paper_id'], taken: 'the citing paper, `acl`' },
  { paths: ['citation_contexts', CONTEXT], taken: 'a citation each' },
  {
    paths: [`${CONTEXT}.cited_paper_id`],
    taken: 'the cited paper, `acl`; a context where it is `External_…` is skipped and counted',
  },
  {
    paths: [`${CONTEXT}.citation_function`, `${CONTEXT}.citation_role`],
    taken: 'the label, in the vocabulary `acl-arc-jurgens`',
  },
  {
    paths: [
      'sections',
      'sections[]',
      'sections[].subsections',
      'sections[].subsections[]',
      'sections[].subsections[].sentences',
      'sections[].subsections[].sentences[]',
      'sections[].subsections[].sentences[].text',
    ],
    taken: 'the sentence to which a context points',
  },
  {
    paths: [`${CONTEXT}.section`, `${CONTEXT}.subsection`, `${CONTEXT}.sentence`],
    taken: 'where the sentence is',
  },
  { paths: [`${CONTEXT}.cite_context`], taken: 'the sentence, where `sections` has none' },
  {
    paths: [
      'sections[].title',
      'sections[].subsections[].title',
      'sections[].subsections[].sentences[].tokens',
    ],
    leftOut: 'words for the program that classifies',
  },
  { paths: [`${CONTEXT}.info`], leftOut: 'read by a program; the Anthology has better data' },
  {
    paths: [
      `${CONTEXT}.citing_string`,
      `${CONTEXT}.raw_string`,
      `${CONTEXT}.citation_id`,
      `${CONTEXT}.is_self_cite`,
    ],
    leftOut: 'marks in the text, and numbers within the corpus',
  },
  { paths: ['year'], leftOut: 'the Anthology has better data' },
];

/** ACL-ARC as Jurgens and others published it: a paper a file, with all its citations. */
export const JURGENS_SOURCE: JsonSource = {
  name: 'acl-arc-jurgens',
  table: TABLE,
  kinds: ['citation'],
  layout: plainLayout(
    TABLE,
    { record: 'a paper of ACL-ARC with its citations', records: 'papers' },
    'citation_contexts',
  ),
  adapt: (value, options) => {
    const contexts = value.citation_contexts;
    if (Array.isArray(contexts)) {
      return contexts.map((context: unknown) => contextEntry(value, context, options));
    }
    return [{ kind: 'unreadable', problems: [notARecord(value, JURGENS_SOURCE.layout)] }];
  },
};

function contextEntry(paper: JsonObject, context: unknown, { version }: SourceOptions): Entry {
  const problems: Problem[] = [];
  const correctable = { ...paper, citation_contexts: [context] };
  if (!isObject(context)) {
    const problem = { code: 'BAD_VALUE', field: CONTEXT, value: context } as const;
    const expected = 'an object with cited_paper_id';
    return { kind: 'citation', problems: [{ ...problem, expected }], correctable };
  }
  const fields = new Fields(context, problems, CONTEXT);
  const text = sentenceOf(paper, context) ?? readLine(fields, 'cite_context', LIMITS.context);
  const [label = readLabel(fields, 'citation_role')[0]] = readLabel(fields, 'citation_function');
  const statement = {
    source: 'acl-arc-jurgens',
    version,
    citing: readAclEnd(new Fields(paper, problems), 'paper_id'),
    cited: readAclEnd(fields, 'cited_paper_id'),
    text,
    section: null,
    vocabulary: 'acl-arc-jurgens',
    labels: label === undefined ? [] : [label],
  };
  return statementEntry(statement, problems, correctable);
}

/** The sentence to which a context points; undefined where the paper does not have it. */
function sentenceOf(paper: JsonObject, context: JsonObject): string | undefined {
  const section = itemOf(paper.sections, context.section);
  const subsection = itemOf(section?.subsections, context.subsection);
  const sentence = itemOf(subsection?.sentences, context.sentence);
  if (sentence === undefined) return undefined;
  return readLine(new Fields(sentence, []), 'text', LIMITS.context) ?? undefined;
}

function itemOf(list: unknown, index: unknown): JsonObject | undefined {
  const item: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined;
  return isObject(item) ? item : undefined;
}
