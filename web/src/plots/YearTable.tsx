import { Num } from '../figures/Num.js';
import { each, type Located } from '../figures/located.js';
import type { CitationPolarity } from '../generated/operations.js';
import { words } from '../words/words.js';
import { FoldedTable } from './FoldedTable.js';
import type { CitedYear } from './yearParts.js';

const COLUMNS: readonly CitationPolarity[] = ['SUPPORTING', 'CONTRADICTING', 'MIXED', 'NEUTRAL'];

/** All numbers of the columns by year. */
export function YearTable({ cited }: { readonly cited: readonly Located<CitedYear>[] }) {
  const { plots, polarities } = words;
  const { table } = plots.reception;
  const columns = [
    table.year,
    plots.table.citing,
    ...COLUMNS.map((polarity) => polarities[polarity]),
    polarities.UNCLASSIFIED,
    table.against,
    plots.table.interval,
  ];
  return (
    <FoldedTable title={table.show} columns={columns}>
      {cited.map((year) => (
        <YearRow key={year.value.year} at={year} />
      ))}
    </FoldedTable>
  );
}

function YearRow({ at }: { readonly at: Located<CitedYear> }) {
  const { plots } = words;
  const buckets = each(at, ({ polarities }) => polarities.buckets);
  return (
    <tr>
      <th scope="row">
        <Num at={at} of={({ year }) => year} as="year" />
        {at.value.complete ? '' : plots.reception.table.soFar}
      </th>
      <td>
        <Num at={at} of={({ count }) => count} />
      </td>
      {COLUMNS.map((polarity) => {
        const bucket = buckets.find(({ value }) => value.polarity === polarity);
        return (
          <td key={polarity}>
            {bucket === undefined ? (
              <span className="hidden">{plots.matrix.none}</span>
            ) : (
              <Num at={bucket} of={({ count }) => count} />
            )}
          </td>
        );
      })}
      <td>
        <Num at={at} of={({ polarities }) => polarities.unclassified} />
      </td>
      <Against at={at} />
    </tr>
  );
}

function Against({ at }: { readonly at: Located<CitedYear> }) {
  const { table } = words.plots;
  const { share } = at.value.contradictingShare;
  if (share === null) {
    return (
      <>
        <td>—</td>
        <td>—</td>
      </>
    );
  }
  return (
    <>
      <td>
        {words.plots.countOf(
          <Num at={at} of={({ contradictingShare }) => contradictingShare.count} />,
          <Num at={at} of={({ contradictingShare }) => contradictingShare.base} />,
        )}
      </td>
      <td>
        {table.range(
          <Num at={at} of={({ contradictingShare }) => contradictingShare.low} as="share" />,
          <Num at={at} of={({ contradictingShare }) => contradictingShare.high} as="share" />,
        )}
      </td>
    </>
  );
}
