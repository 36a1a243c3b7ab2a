import { within, type Located } from '../figures/located.js';
import type { CompareQuery, SummaryFragment } from '../generated/operations.js';
import { BarShape } from '../plots/BarShape.js';
import { BarText } from '../plots/BarText.js';
import {
  polarityClassification,
  polarityRows,
  roleClassification,
  roleRows,
  type BarRow,
  type Classification,
} from '../plots/barRows.js';
import { Hatching } from '../plots/Hatching.js';
import { ROLES, POLARITIES } from '../address/choices.js';
import { words } from '../words/words.js';
import type { ComparedPaper } from './comparedPaper.js';

interface ComparedSharesProps {
  readonly at: Located<CompareQuery>;
  readonly papers: readonly ComparedPaper[];
  readonly axis: 'roles' | 'polarities';
}

/** What is counted of a paper on an axis. */
interface Counts {
  readonly mark: string;
  readonly total: number;
  readonly classification: Located<Classification>;
  readonly rows: readonly BarRow<string>[];
}

/** Each value that occurs, with a bar for each paper: all on one scale, from none to all of its own citing papers. */
export function ComparedShares({ papers, axis }: ComparedSharesProps) {
  const counts = papers.flatMap((paper) => countsOf(paper, axis) ?? []);
  const names: Readonly<Record<string, string>> = axis === 'roles' ? words.roles : words.polarities;
  const values = (axis === 'roles' ? ROLES : POLARITIES).filter((value) =>
    counts.some(({ rows }) => (rowOf(rows, value)?.bucket ?? null) !== null),
  );
  const hatching = `compared-${axis}`;
  if (values.length === 0) return <p>{words.compare.nothingClassified}</p>;
  return (
    <>
      <p className="quiet">{words.compare.scale}</p>
      <svg className="definitions" aria-hidden="true">
        <Hatching id={hatching} />
      </svg>
      {values.map((value) => (
        <section key={value} className="compared-value">
          <h3>{names[value]}</h3>
          <ul>
            {counts.map(({ mark, total, classification, rows }) => {
              const row = rowOf(rows, value);
              return row === undefined ? null : (
                <li key={mark} className="bar-row">
                  <span className="bar-name">
                    <span className="hidden">{words.compare.paper}</span> {mark}
                  </span>
                  {row.bucket === null ? (
                    <span className="bar" />
                  ) : (
                    <BarShape
                      bucket={row.bucket.value}
                      total={total}
                      colour={axis === 'roles' ? 'role' : value.toLowerCase()}
                      hatching={hatching}
                    />
                  )}
                  <BarText {...row} classification={classification} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

function rowOf(rows: readonly BarRow<string>[], value: string): BarRow<string> | undefined {
  return rows.find((row) => row.value === value);
}

function countsOf({ at, mark }: ComparedPaper, axis: 'roles' | 'polarities'): Counts | null {
  const summary: Located<SummaryFragment> | null = within(
    at,
    ({ citationSummary }) => citationSummary,
  );
  if (summary === null) return null;
  const classification =
    axis === 'roles' ? roleClassification(summary) : polarityClassification(summary);
  if (classification === null) return null;
  const rows: readonly BarRow<string>[] =
    axis === 'roles' ? roleRows(summary) : polarityRows(summary);
  return { mark, total: summary.value.total, classification, rows };
}
