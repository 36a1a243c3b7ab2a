import { Num } from '../figures/Num.js';
import type { Located } from '../figures/located.js';
import { words } from '../words/words.js';
import type { BarRow, Bucket, Classification } from './barRows.js';
import { FoldedTable } from './FoldedTable.js';

interface BarTableProps<Value extends string> {
  readonly axis: string;
  readonly rows: readonly BarRow<Value>[];
  readonly classification: Located<Classification>;
  readonly names: Readonly<Record<NoInfer<Value> | 'UNCLASSIFIED', string>>;
}

/** All numbers of the bars. */
export function BarTable<Value extends string>(props: BarTableProps<Value>) {
  const { axis, rows, classification, names } = props;
  const { table } = words.plots;
  const columns = [axis, table.citing, table.base, table.share, table.interval, table.bounds];
  return (
    <FoldedTable title={table.show(axis)} columns={columns}>
      {rows.map(({ value, counted, bucket }) => (
        <tr key={value}>
          <th scope="row">{names[value]}</th>
          <td>
            <Num at={counted} of={({ count }) => count} none={words.nothingSaysSo} />
          </td>
          <td>
            <Num at={counted} of={({ base }) => base} />
          </td>
          <td>
            {(bucket?.value.share ?? null) === null || bucket === null ? (
              '—'
            ) : (
              <Num at={bucket} of={({ share }) => share} as="share" />
            )}
          </td>
          <td>{bucket === null ? '—' : <RangeOf bucket={bucket} of="interval" />}</td>
          <td>{bucket === null ? '—' : <RangeOf bucket={bucket} of="bounds" />}</td>
        </tr>
      ))}
      <tr>
        <th scope="row">{names.UNCLASSIFIED}</th>
        <td>
          <Num at={classification} of={({ unclassified }) => unclassified} />
        </td>
        <td colSpan={4} />
      </tr>
    </FoldedTable>
  );
}

function RangeOf({
  bucket,
  of,
}: {
  readonly bucket: Located<Bucket>;
  readonly of: 'interval' | 'bounds';
}) {
  if (bucket.value[of] === null) return '—';
  return words.plots.table.range(
    <Num at={bucket} of={(value) => value[of].low} as="share" />,
    <Num at={bucket} of={(value) => value[of].high} as="share" />,
  );
}
