import { SUSPICIONS } from '../identifier/suspicions.js';
import { vocabulariesWith } from './labels.js';
import { leftOutLines } from './leftOutText.js';
import { SKIP_REASONS, type EntryKind, type SkipReason } from './record.js';
import type { Placeholder } from './placeholders.js';
import type { EntryCounts, ImportReport } from './report.js';
import { visible } from '../visible.js';

const NAMES: Readonly<Record<EntryKind, string>> = {
  paper: 'papers',
  notice: 'notices',
  citation: 'citations',
  source: 'sources',
  unreadable: 'unreadable',
};
const COLUMNS = ['read', 'written', 'unchanged', 'merged', 'skipped', 'rejected'] as const;
/** Unknown labels and conflicts shown to a person. */
const SHOWN = 10;

/** The readable report: one line per kind, then notable details. */
export function reportLines(report: ImportReport): string[] {
  const kinds = Object.keys(NAMES) as EntryKind[];
  const lines = kinds
    .filter((kind) => kind === 'paper' || kind === 'citation' || report.counts[kind].read > 0)
    .map((kind) => countsLine(NAMES[kind], report.counts[kind]));
  return [
    ...lines,
    ...leftOutLines(report.leftOut, (kind) => NAMES[kind]),
    ...skipped(report),
    ...suspicious(report),
    ...placeholders(report),
    ...unknownLabels(report),
    ...conflicts(report),
  ];
}

/** The report as `--report` writes it and `--json` prints it. */
export function reportDocument(
  report: ImportReport,
  more: Readonly<Record<string, unknown>>,
): object {
  const { counts, leftOut, conflictCount, conflicts: listed, problemCount } = report;
  return {
    papers: counts.paper,
    notices: counts.notice,
    citations: counts.citation,
    sources: counts.source,
    unreadable: counts.unreadable,
    leftOut: { records: leftOut.records, kinds: leftOut.kinds, unlisted: leftOut.unlisted },
    skippedBecause: Object.fromEntries(report.skippedBecause),
    suspicious: Object.fromEntries(report.suspicious),
    placeholders: report.placeholders.found(),
    unknownLabels: Object.fromEntries(report.unknownLabels),
    conflicts: { count: conflictCount, listed },
    problemCount,
    ...more,
  };
}

function countsLine(name: string, counts: EntryCounts): string {
  const [, ...parts] = COLUMNS.map((column) => `${counts[column]} ${column}`);
  return `${name.padEnd(12)}${counts.read} read = ${parts.join(' + ')}`;
}

function skipped({ skippedBecause }: ImportReport): string[] {
  return [...skippedBecause].map(
    ([reason, count]: [SkipReason, number]) => `skipped: ${count} ${SKIP_REASONS[reason]}`,
  );
}

function suspicious({ suspicious: found }: ImportReport): string[] {
  return [...found].map(
    ([suspicion, { count, examples }]) =>
      `suspicious: ${count} ${SUSPICIONS[suspicion]}, such as ${examples.join(', ')}`,
  );
}

function placeholders({ placeholders: watch }: ImportReport): string[] {
  const found = watch.found();
  const more = found.length > SHOWN ? [`… ${found.length - SHOWN} more in --report`] : [];
  return [...found.slice(0, SHOWN).map(placeholderLine), ...more];
}

function placeholderLine({ field, text, count, total, of }: Placeholder): string {
  const share = `${count.toLocaleString('en')} of ${total.toLocaleString('en')} ${of}`;
  return visible(
    `${JSON.stringify(text)} is the ${field} of ${share}: if it stands for a missing value, import with --missing ${shellWord(text)}`,
  );
}

/** A text as a shell takes it. */
function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function unknownLabels({ unknownLabels: labels }: ImportReport): string[] {
  const shown = [...labels].slice(0, SHOWN).map(([label, count]) => `${label} (${count})`);
  const more = labels.size > SHOWN ? `, and ${labels.size - SHOWN} more` : '';
  return labels.size === 0
    ? []
    : [
        `unknown labels, imported as UNCLASSIFIED: ${shown.join(', ')}${more}`,
        ...[...labels.keys()].slice(0, SHOWN).flatMap(otherVocabulary),
      ];
}

/** Which vocabulary has a label that its own has not; `name` is `vocabulary: label`. */
function otherVocabulary(name: string): string[] {
  const [vocabulary = '', ...rest] = name.split(': ');
  const label = rest.join(': ');
  const others = vocabulariesWith(label);
  const [first] = others;
  if (first === undefined) return [];
  const have = others.length === 1 ? 'has' : 'have';
  return [
    `  ${JSON.stringify(label)} is not in ${vocabulary}; ${others.join(' and ')} ${have} it: --vocabulary ${first}`,
  ];
}

function conflicts({ conflicts: listed, conflictCount }: ImportReport): string[] {
  if (conflictCount === 0) return [];
  const shown = listed.slice(0, SHOWN).map(({ paperId, identifiers }) => {
    return `  ${paperId}: ${identifiers.join(', ')}`;
  });
  return [
    `${conflictCount} papers have more than one identifier of a scheme that should be unique (list them with citegraph conflicts):`,
    ...shown,
  ];
}
