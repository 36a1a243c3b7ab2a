import { Num } from '../figures/Num.js';
import { words } from '../words/words.js';
import { columnsOf, type Columns } from './compareYears.js';
import type { ComparedPaper } from './comparedPaper.js';

/** Citing papers by year, on common axes of years and of numbers. */
export function ComparedYears({ papers }: { readonly papers: readonly ComparedPaper[] }) {
  const columns = columnsOf(papers.map(({ at }) => at.value.citationSummary.byYear));
  if (columns === null) return <p>{words.compare.noYears}</p>;
  return (
    <ul className="compared-years">
      {papers.map(({ at, mark }, index) => (
        <li key={mark} className="bar-row">
          <span className="bar-name">
            <span className="hidden">{words.compare.paper}</span> {mark}
          </span>
          <Sparkline columns={columns} counts={columns.counts[index] ?? []} />
          <span className="bar-text">
            {at.value.citationSummary.firstCitedYear === null
              ? words.compare.noYear
              : words.compare.fromTo(
                  <Num
                    at={at}
                    of={({ citationSummary }) => citationSummary.firstCitedYear}
                    as="year"
                  />,
                  <Num
                    at={at}
                    of={({ citationSummary }) => citationSummary.lastCitedYear}
                    as="year"
                  />,
                )}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface SparklineProps {
  readonly columns: Columns;
  readonly counts: readonly number[];
}

function Sparkline({ columns: { first, most }, counts }: SparklineProps) {
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${counts.length} ${most}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {counts.map((count, index) => (
        <rect key={first + index} x={index + 0.1} width="0.8" y={most - count} height={count} />
      ))}
    </svg>
  );
}
