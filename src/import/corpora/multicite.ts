import { LIMITS } from '../../record/limits.js';
import type { Entry, Input, Problem } from '../../record/record.js';
import { readBeginning } from '../json/beginning.js';
import { readDocuments } from '../json/documents.js';
import { readJsonRecords } from '../json/jsonRecords.js';
import { Fields, isObject, type JsonObject } from '../json/fields.js';
import { takenFields, type PathRow } from '../json/pathTable.js';
import { notARecord, type JsonSource } from './corpus.js';
import { statementEntry } from './statement.js';
import { cleanText } from '../../paper/cleanText.js';
import { readEnd } from './values.js';

const TABLE: readonly PathRow[] = [
  {
    paths: ['citing', 'cited'],
    taken:
      'the two papers, with their scheme. The published files do not have these fields, nor any other identifier: without them, every context is skipped and counted',
  },
  { paths: ['x', 'x[]', 'x[].sent_id', 'x[].text'], taken: 'the sentences' },
  {
    paths: ['y', 'y.*', 'y.*.gold_contexts', 'y.*.gold_contexts[]', 'y.*.gold_contexts[][]'],
    taken:
      'the labels, in the vocabulary `multicite`, each with its sentences; a context may have several',
  },
  { paths: ['y.*.cite_sentences'], leftOut: 'the sentences without their context' },
  { paths: ['id'], leftOut: 'a number within the corpus' },
];

/** The tags around a citation. */
const MARK = /<\/?(?:cite|span)\b[^<>]*>/g;

/**
 * MultiCite: a list of contexts (`x` has their sentences, `y` their labels), or one object of whole papers by their numbers
 * in the corpus (`x` has all sentences, `y` the contexts by label).
 */
export const MULTICITE_SOURCE: JsonSource = {
  name: 'multicite',
  table: TABLE,
  kinds: ['citation'],
  layout: {
    record: 'a context of MultiCite',
    records: 'contexts',
    expected: 'a context of MultiCite, with x and y',
    lists: [],
    envelopes: [],
    beginnings: [],
    fields: takenFields(TABLE),
    isRecord: (value) => Object.hasOwn(value, 'y'),
  },
  read: readMulticite,
  adapt: (value, { version }) => {
    const { x, y } = value;
    if (!Array.isArray(x) || (typeof y !== 'string' && !isObject(y))) {
      return [{ kind: 'unreadable', problems: [notARecord(value, MULTICITE_SOURCE.layout)] }];
    }
    return contextsOf(x, y).map((context) => entryOf(value, context, version));
  },
};

/** The first key of a record, which no number of a paper in the corpus is. */
const RECORD = /^\uFEFF?\s*\{\s*"(?:id|x|y|citing|cited)"/;

/** Records are the items of a list, or one a line, or the values of one object. */
async function* readMulticite(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Input<unknown>> {
  const { layout } = MULTICITE_SOURCE;
  const { beginning, bytes } = await readBeginning(chunks, layout);
  if (RECORD.test(beginning)) yield* readJsonRecords(bytes, layout);
  else yield* readDocuments(bytes, 'list', layout);
}

interface Context {
  readonly text: string;
  readonly labels: readonly string[];
}

function contextsOf(x: readonly unknown[], y: string | JsonObject): Context[] {
  if (typeof y === 'string') return [{ text: textOf(x), labels: y.split(/\s+/).filter(Boolean) }];
  const sentences = new Map(
    x.filter(isObject).map((sentence) => [sentence.sent_id, sentence.text]),
  );
  const labelsByText = new Map<string, string[]>();
  for (const [label, annotation] of Object.entries(y)) {
    for (const text of goldContexts(annotation, sentences)) {
      labelsByText.set(text, [...(labelsByText.get(text) ?? []), label]);
    }
  }
  return [...labelsByText].map(([text, labels]) => ({ text, labels: [...new Set(labels)] }));
}

function goldContexts(
  annotation: unknown,
  sentences: ReadonlyMap<unknown, unknown>,
): readonly string[] {
  const contexts = isObject(annotation) ? annotation.gold_contexts : undefined;
  if (!Array.isArray(contexts)) return [];
  return contexts
    .filter((ids): ids is unknown[] => Array.isArray(ids))
    .map((ids) => textOf(ids.map((id) => sentences.get(id))));
}

function textOf(sentences: readonly unknown[]): string {
  const texts = sentences.filter((sentence) => typeof sentence === 'string');
  return cleanText(texts.join(' ').replace(MARK, '')) ?? '';
}

function entryOf(value: JsonObject, { text, labels }: Context, version: string): Entry {
  const problems: Problem[] = [];
  const fields = new Fields(value, problems);
  const fits = text.length <= LIMITS.context;
  if (!fits) fields.refuse('x', `at most ${LIMITS.context} characters`, text.slice(0, 200));
  const statement = {
    source: 'multicite',
    version,
    citing: readEnd(fields, 'citing'),
    cited: readEnd(fields, 'cited'),
    text: fits && text !== '' ? text : null,
    section: null,
    vocabulary: 'multicite',
    labels: labels.filter((label) => label.length <= LIMITS.label),
  };
  return statementEntry(statement, problems);
}
