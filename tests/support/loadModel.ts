import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { authorshipOf, selfCitationOf } from '../../src/citation/selfCitation.js';
import { CitationClaims } from '../../src/citation/citationClaims.js';
import { closureOf } from '../../src/ledger/closure.js';
import { adaptNativeLine } from '../../src/import/native/adapter.js';
import type { CitationRecord, ImportRecord, PaperRecord } from '../../src/record/record.js';
import { addCitationRecord, addPaperRecord } from '../../src/record/recordClaims.js';
import { readThresholds, type Thresholds } from '../../src/source/thresholds.js';
import { CITATION_FIELD_COLUMNS, fieldsOfClaims } from '../../src/bulk/output/citationFields.js';
import { fieldsOf, readFields, splitList } from '../../src/bulk/output/fields.js';
import { FACT_COLUMNS, factFields } from '../../src/bulk/output/paperFields.js';
import { PaperClaims } from '../../src/paper/facts.js';
import { isStub, storeFacts } from '../../src/paper/storedFacts.js';
import { profileFields } from '../../src/bulk/output/profileFields.js';
import { CiterTally } from '../../src/citation/citerTally.js';
import type { Evidence, EvidenceBySource } from '../../src/source/evidence.js';

/** What a graph holds, papers named by all their identifiers; without surrogate ids and representative citers. */
export interface GraphRows {
  readonly papers: Record<string, string>;
  readonly citations: Record<string, string>;
}

/** The graph of these lines, made of the parts of an import, one record after the other. */
export function modelOf(lines: readonly string[]): GraphRows {
  const records = lines.flatMap(recordOf);
  const nameOf = namesOf(records);
  const papers = new Map<string, { claims: PaperClaims; tally: CiterTally; references: number }>();
  const paperOf = (key: string) => {
    const name = nameOf.get(key) ?? key;
    const known = papers.get(name);
    const paper = known ?? { claims: new PaperClaims(), tally: new CiterTally(), references: 0 };
    papers.set(name, paper);
    return paper;
  };
  for (const record of records.filter(isPaper)) {
    addPaperRecord(paperOf(record.identifiers[0] ?? '').claims, record);
  }
  const citations = mergedCitations(records.filter(isCitation), nameOf, (citing) =>
    readThresholds(papers.get(citing)?.claims.thresholds() ?? NO_THRESHOLDS),
  );
  const evidenceOf = evidenceStatedIn(lines);
  const rows: Record<string, string> = {};
  for (const [name, { citing, cited, claims }] of citations) {
    const { fields } = fieldsOfClaims(claims, ';', evidenceOf);
    const [role, polarity, , , ...people] = fieldsOf(fields, CITATION_FIELD_COLUMNS);
    const [humanRole, humanPolarity, names] = people;
    const { dateKey, ...citingFacts } = storeFacts(paperOf(citing).claims);
    const citedFacts = storeFacts(paperOf(cited).claims);
    const verdict = selfCitationOf(authorshipOf(citingFacts), authorshipOf(citedFacts));
    rows[name] = `${fields}\t${verdict}`;
    const labels = {
      role: role ?? '',
      polarity: polarity ?? '',
      vocabularies: splitList(names, ';'),
    };
    const human = { humanRole: humanRole || null, humanPolarity: humanPolarity || null };
    paperOf(cited).tally.add({ ...labels, ...human, selfCitation: verdict, dateKey });
    paperOf(citing).references += 1;
  }
  const paperRows = [...papers].map(([name, { claims, tally, references }]) => {
    const facts = storeFacts(claims);
    const stored = tally.store();
    const { citerCount, citerCells, citerYears, citerHumanPolarities, citerVocabularies } = stored;
    const profile = profileFields(stored).split('\t');
    const labels = [citerHumanPolarities, citerVocabularies];
    const cube = [stored.citerCube ?? '', stored.independentCiterCount ?? ''];
    const counts = [citerCount, references, citerCells, citerYears, ...labels, ...cube, ...profile];
    const fields = readFields(factFields(facts, ';')).map((field) => field ?? '');
    return [name, [fields.join('\t'), facts.dateKey, ...counts, isStub(facts)].join('|')] as const;
  });
  return { papers: Object.fromEntries(paperRows), citations: rows };
}

/** The newest statement about each source counts; these have versions of one digit, and nothing but their evidence. */
function evidenceStatedIn(lines: readonly string[]): EvidenceBySource {
  const stated = lines
    .filter((line) => line.startsWith('{"source"'))
    .map(
      (line) =>
        (JSON.parse(line) as { source: { name: string; version: number; evidence: Evidence } })
          .source,
    );
  const order = stated.sort((a, b) => a.version - b.version || (a.evidence < b.evidence ? -1 : 1));
  return (name) => order.findLast((each) => each.name === name)?.evidence ?? 'UNKNOWN';
}

/** The same, read from the importer's files, and that they fit together. */
export async function rowsOf(folder: string, delimiter: string): Promise<GraphRows> {
  const identifiers = new Map(
    (await fieldsIn(folder, /^identifiers\.tsv$/)).map(([id, key]) => [id, key]),
  );
  const keys = new Map<string, string[]>();
  for (const [identifier, paper] of await fieldsIn(folder, /^identifies\.tsv$/)) {
    keys.set(paper ?? '', [
      ...(keys.get(paper ?? '') ?? []),
      identifiers.get(identifier ?? '') ?? '',
    ]);
  }
  const nameOf = (paper = '') => (keys.get(paper) ?? []).sort().join();
  const ids = new Map<string, { id: string; dateKey: string }>();
  const papers: Record<string, string> = {};
  for (const [number = '', id = '', ...fields] of await fieldsIn(
    folder,
    /^(papers|multiline)-\d+/,
  )) {
    const facts = fields.slice(0, FACTS).map((field) => spelt(field, delimiter));
    const [dateKey = '', ...counts] = fields.slice(FACTS, FACTS + COUNTS);
    ids.set(number, { id, dateKey });
    papers[nameOf(number)] = [
      facts.join('\t'),
      dateKey,
      ...counts,
      fields.at(-1)?.startsWith('Stub'),
    ].join('|');
  }
  const citations: Record<string, string> = {};
  for (const [citing, cited, citedId, newestKey, ...fields] of await fieldsIn(
    folder,
    /^citations-\d+/,
  )) {
    const [from, to] = [ids.get(citing ?? ''), ids.get(cited ?? '')];
    if (citedId !== to?.id || newestKey !== `${from?.dateKey ?? ''}|${from?.id ?? ''}`) {
      throw new Error(`A citation of ${citedId ?? ''} has the wrong keys.`);
    }
    const name = `${nameOf(citing)} > ${nameOf(cited)}`;
    if (citations[name] !== undefined) throw new Error(`There are two citations ${name}.`);
    citations[name] = fields.map((field) => spelt(field, delimiter)).join('\t');
  }
  return { papers, citations };
}

/** Fields of a row that hold facts. */
const FACTS = FACT_COLUMNS.length;
/** Fields after them that are counted, and the date before these. */
const COUNTS = 12;

async function fieldsIn(folder: string, name: RegExp): Promise<string[][]> {
  const rows: string[][] = [];
  for (const file of (await readdir(folder)).filter((each) => name.test(each))) {
    const text = await readFile(path.join(folder, file), 'utf8');
    // The texts of these tests have no line breaks.
    for (const row of text.split('\n').slice(0, -1))
      rows.push(readFields(row).map((field) => field ?? ''));
  }
  return rows;
}

function spelt(field: string, delimiter: string): string {
  return field.replaceAll(delimiter, ';');
}

function recordOf(line: string): ImportRecord[] {
  const entry = adaptNativeLine(line);
  return 'record' in entry ? [entry.record] : [];
}

function namesOf(records: readonly ImportRecord[]): Map<string, string> {
  const { groups } = closureOf(
    records.map((record) => (isPaper(record) ? record.identifiers : [])),
    new Map(),
  );
  return new Map(
    groups.flatMap(({ keys }) => [...keys].map((key) => [key, [...keys].sort().join()] as const)),
  );
}

const NO_THRESHOLDS = { tombstones: null, completeReferences: null, deletedReferences: null };

function mergedCitations(
  records: readonly CitationRecord[],
  nameOf: ReadonlyMap<string, string>,
  voidsOf: (citing: string) => Thresholds,
) {
  const merged = new Map<string, { citing: string; cited: string; claims: CitationClaims }>();
  for (const record of records) {
    const { citing, cited } = record;
    const [from, to] = [nameOf.get(citing) ?? citing, nameOf.get(cited) ?? cited];
    const voids = voidsOf(from).towards((key) => (nameOf.get(key) ?? key) === to);
    if (from === to || voids.voidsReference(record)) continue;
    const known = merged.get(`${from} > ${to}`) ?? {
      citing,
      cited,
      claims: new CitationClaims(),
    };
    merged.set(`${from} > ${to}`, known);
    addCitationRecord(known.claims, record);
  }
  return merged;
}

function isPaper(record: ImportRecord): record is PaperRecord {
  return record.kind === 'paper';
}

function isCitation(record: ImportRecord): record is CitationRecord {
  return record.kind === 'citation';
}
