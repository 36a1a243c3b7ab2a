import { Num } from '../figures/Num.js';
import { each } from '../figures/located.js';
import { writtenAs } from '../figures/numberForm.js';
import { FoldedTable } from '../plots/FoldedTable.js';
import { filledYears } from '../plots/yearFrame.js';
import { words } from '../words/words.js';
import type { Compared } from './compared.js';
import { sparkColumns } from './sparkline.js';

/** Citing papers by year, one below the other: all on the same years and the same height. */
export function ComparedYears({ papers }: { readonly papers: readonly Compared[] }) {
  const all = papers.flatMap(({ at }) => at.value.citationSummary.byYear);
  const years = filledYears(all.map(({ year }) => year));
  const most = Math.max(1, ...all.map(({ count }) => count));
  const { compare } = words;
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <section className="compared-years">
      <h3>{compare.years}</h3>
      {papers.map((paper) => (
        <div key={paper.letter} className="spark">
          <span className="letter" aria-hidden="true">
            {paper.letter}
          </span>
          <svg
            height="48"
            width="100%"
            viewBox={`0 0 ${years.length} 1`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {sparkColumns(years, paper.at.value.citationSummary.byYear, most).map(
              ({ year, x, height, complete }) => (
                <rect
                  key={year}
                  className={complete ? 'labelled role' : 'labelled role part-year'}
                  x={x + 0.1}
                  width="0.8"
                  y={1 - height}
                  height={height}
                />
              ),
            )}
          </svg>
        </div>
      ))}
      <p className="spark-years quiet" aria-hidden="true" data-derived="scale">
        <span>{writtenAs('year', first)}</span>
        <span>{writtenAs('year', last)}</span>
      </p>
      <p className="quiet">{compare.yearsScale}</p>
      <YearsTable papers={papers} />
    </section>
  );
}

function YearsTable({ papers }: { readonly papers: readonly Compared[] }) {
  const { compare, plots } = words;
  return (
    <FoldedTable
      title={plots.reception.table.show}
      columns={[compare.paper, plots.reception.table.year, plots.table.citing]}
    >
      {papers.flatMap(({ letter, at }) =>
        each(at, ({ citationSummary }) => citationSummary.byYear).map((year) => (
          <tr key={`${letter} ${year.value.year}`}>
            <th scope="row">{letter}</th>
            <td>
              <Num at={year} of={(value) => value.year} as="year" />
              {year.value.complete ? '' : plots.reception.table.soFar}
            </td>
            <td>
              <Num at={year} of={(value) => value.count} />
            </td>
          </tr>
        )),
      )}
    </FoldedTable>
  );
}
