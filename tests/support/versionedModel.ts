import { modelState } from './editorialModel.js';
import { naiveHeadline, type NaiveHeadline } from './naiveHeadline.js';
import type {
  VersionedCitation,
  VersionedLabel,
  VersionedLine,
  VersionedPaper,
} from './versionedRecords.js';
import {
  newestOfEach,
  originsOf,
  pick,
  originOf,
  nameOfRecord,
  sameRecord,
  unique,
  groups,
  closure,
  type Versioned,
} from './versionedRows.js';

/** What a graph must hold, papers named by their sorted identifiers; lists are sorted. */
export interface VersionedGraph {
  readonly papers: Record<string, ModelPaper>;
  readonly citations: Record<string, ModelCitation>;
}

export interface ModelPaper {
  readonly title: string | null;
  /** Source, record, version, kind and date. */
  readonly notices: string[];
  /** Status and date, as the notices have them. */
  readonly retraction: string | null;
  readonly sources: string[];
  readonly tombstones: string[];
  readonly completeReferences: string[];
  readonly deletedReferences: string[];
  readonly labels: string[];
}

export interface ModelCitation {
  readonly sources: string[];
  readonly headline: NaiveHeadline;
  /** Source, record, version, text, role, polarity and evidence. */
  readonly contexts: string[];
  readonly emptyContexts: string[];
  readonly influentialSaid: string[];
  readonly selfCitationSaid: string[];
}

const RANKS: Readonly<Record<string, number>> = { crossref: 1 };

/**
 * The graph of a set of records, told from the whole set by the words of docs/native-format.md: nothing here is updated,
 * and nothing is shared with what is tested.
 */
export function versionedGraph(lines: readonly VersionedLine[]): VersionedGraph {
  const papers = lines.flatMap((line) => ('paper' in line ? [line.paper] : []));
  const ofCitations = lines.flatMap((line) => ('citation' in line ? [line.citation] : []));
  const deleted = ofCitations.filter((citation) => citation.deleted);
  const all = ofCitations.filter((citation) => !citation.deleted);
  const nameOf = closure(papers);
  const aboutPaper = (name: string) =>
    papers.filter(({ identifiers }) => identifiers.some((key) => nameOf(key) === name));
  const pairOf = ({ citing, cited }: VersionedCitation) => `${nameOf(citing)} > ${nameOf(cited)}`;
  const isDeleted = (citation: VersionedCitation) =>
    deleted
      .filter(sameRecord(citation))
      .some((each) => pairOf(each) === pairOf(citation) && each.version > citation.version);
  const valid = all.filter((citation) => {
    if (isDeleted(citation)) return false;
    const others = aboutPaper(nameOf(citation.citing)).filter(sameRecord(citation));
    return !others.some(
      ({ deleted, referencesComplete, version }) =>
        (deleted && version >= citation.version) ||
        (referencesComplete && version > citation.version),
    );
  });
  const pairs = groups(
    valid.filter(({ citing, cited }) => nameOf(citing) !== nameOf(cited)),
    pairOf,
  );
  const names = new Set([
    ...papers.flatMap(({ identifiers }) => identifiers.map(nameOf)),
    ...Object.keys(pairs).flatMap((pair) => pair.split(' > ')),
    ...deleted.map(({ citing }) => nameOf(citing)),
  ]);
  const deletedBy = (name: string) => deleted.filter(({ citing }) => nameOf(citing) === name);
  return {
    papers: Object.fromEntries(
      [...names].map((name) => [name, modelPaper(aboutPaper(name), deletedBy(name))]),
    ),
    citations: Object.fromEntries(
      Object.entries(pairs).map(([pair, citations]) => [pair, modelCitation(citations)]),
    ),
  };
}

function modelPaper(
  records: readonly VersionedPaper[],
  references: readonly VersionedCitation[],
): ModelPaper {
  const deleted = records.filter((record) => record.deleted);
  const left = records.filter(
    (record) =>
      !record.deleted &&
      !deleted.some((each) => sameRecord(record)(each) && each.version >= record.version),
  );
  const [title = null] = newestOfEach(left, ({ title }) => title !== undefined)
    .map((newest) => {
      const [first] = newest
        .map(({ title }) => title ?? '')
        .sort()
        .reverse();
      return { title: first ?? '', ...pick(newest) };
    })
    .sort(
      (a, b) =>
        (RANKS[b.source] ?? 0) - (RANKS[a.source] ?? 0) ||
        b.version - a.version ||
        (b.title > a.title ? 1 : -1),
    )
    .map((each) => each.title);
  const told = toldNotices(left);
  const hasFacts =
    told.some((notice) => notice.isOld) ||
    left.some((record) => record.title ?? record.publishedOn ?? record.notices);
  const hasNew = told.some(({ isOld }) => !isOld);
  return {
    title,
    notices: hasNew ? unique(told.map(({ text }) => text)) : [],
    retraction: retractionBy(told),
    sources: originsOf(newestOfEach(left)),
    tombstones: originsOf(newestOfEach(deleted)),
    completeReferences: originsOf(newestOfEach(left.filter((each) => each.referencesComplete))),
    deletedReferences: Object.entries(groups(references, ({ cited }) => cited))
      .flatMap(([cited, of]) => originsOf(newestOfEach(of)).map((origin) => `${cited} ${origin}`))
      .sort(),
    labels: [
      ...(left.length === 0 && deleted.length > 0 ? ['Deleted'] : []),
      'Paper',
      ...(hasFacts ? [] : ['Stub']),
    ],
  };
}

/** The newest notices of each record, and the preferred retraction of those that had no notices since. */
function toldNotices(records: readonly VersionedPaper[]) {
  const listed = newestOfEach(records, ({ notices }) => notices !== undefined);
  const fresh = listed.flatMap((newest) =>
    newest.flatMap((each) =>
      (each.notices ?? []).map(({ kind, date = null }) => ({
        from: each,
        kind,
        date,
        isOld: false,
      })),
    ),
  );
  const isReplaced = (each: VersionedPaper) =>
    listed.some((newest) => sameRecord(each)(pick(newest)) && pick(newest).version >= each.version);
  const retracted = records.filter((each) => each.retraction !== undefined && !isReplaced(each));
  const [old] = retracted.toSorted(
    (a, b) =>
      (RANKS[b.source] ?? 0) - (RANKS[a.source] ?? 0) ||
      b.version - a.version ||
      ((b.record ?? '') > (a.record ?? '') ? 1 : -1),
  );
  const last = old && { from: old, kind: 'RETRACTION', date: '2018', isOld: true };
  return [...fresh, ...(last ? [last] : [])].map((notice) => ({
    ...notice,
    text: [originOf(notice.from), notice.kind, notice.date].join(' | '),
  }));
}

/** By the state of all; of undated removals and retractions there is no date. */
function retractionBy(notices: readonly { kind: string; date: string | null }[]): string | null {
  const { kind, since, removedSince } = modelState(notices);
  if (kind === 'RETRACTION') return `RETRACTED ${since}`;
  return removedSince === undefined ? null : `REMOVED ${removedSince}`;
}

function modelCitation(citations: readonly VersionedCitation[]): ModelCitation {
  const labelled = newestOfEach(citations, ({ role }) => role !== undefined);
  const quoted = newestOfEach(citations, ({ contexts }) => contexts !== undefined);
  const rated = newestOfEach(citations, ({ influential }) => influential !== undefined);
  const judged = newestOfEach(citations, ({ selfCitation }) => selfCitation !== undefined);
  const sentences = quoted.map((newest) =>
    newest.flatMap((each) =>
      (each.contexts ?? []).map((context) => told(each, context.text, context, each.evidence)),
    ),
  );
  const contexts = [...labelled.flat().map((each) => told(each, null, each)), ...sentences.flat()];
  return {
    sources: originsOf(newestOfEach(citations)),
    headline: naiveHeadline(contexts),
    contexts: unique(contexts.map(wordsOf)),
    emptyContexts: originsOf(quoted.filter((_, place) => sentences[place]?.length === 0)),
    influentialSaid: rated
      .map((newest) => `${originOf(pick(newest))}=${newest.some((each) => each.influential)}`)
      .sort(),
    selfCitationSaid: judged
      .map((newest) => `${originOf(pick(newest))}=${newest.some((each) => each.selfCitation)}`)
      .sort(),
  };
}

type Told = Versioned & Parameters<typeof naiveHeadline>[0][number];

/** A label of a row; a sentence without evidence of its own has that of the row. */
function told(
  { source, record, version }: Versioned,
  text: string | null,
  { role = 'UNCLASSIFIED', polarity = 'UNCLASSIFIED', evidence }: VersionedLabel,
  evidenceOfRow?: string,
): Told {
  return { source, record, version, text, role, polarity, evidence: evidence ?? evidenceOfRow };
}

function wordsOf({ text, role, polarity, evidence, ...from }: Told): string {
  return [nameOfRecord(from), from.version, text, role, polarity, evidence].join(' | ');
}
