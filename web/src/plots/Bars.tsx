import { useId } from 'react';
import { Num } from '../figures/Num.js';
import type { Located } from '../figures/located.js';
import type { SummaryFragment } from '../generated/operations.js';
import { words } from '../words/words.js';
import { BarShape, UnclassifiedShape } from './BarShape.js';
import { BarText } from './BarText.js';
import type { BarRow, Classification } from './barRows.js';
import { Hatching } from './Hatching.js';
import { useMarks } from './useMarks.js';

export interface BarsProps<Value extends string> {
  readonly at: Located<SummaryFragment>;
  readonly title: string;
  readonly rows: readonly BarRow<Value>[];
  readonly classification: Located<Classification>;
  readonly names: Readonly<Record<NoInfer<Value> | 'UNCLASSIFIED', string>>;
  /** The class of the colour of a value. */
  readonly colourOf: (value: Value) => string;
  /** A name for the pattern that is not used elsewhere on the page. */
  readonly hatching: string;
  readonly selected: readonly string[];
  readonly onToggle: (value: Value | 'UNCLASSIFIED') => void;
}

/** A bar for each value over all citing papers, and one for those without; each filters the list of citing papers. */
export function Bars<Value extends string>(props: BarsProps<Value>) {
  const { at, title, rows, classification, names, colourOf, hatching, selected, onToggle } = props;
  const heading = useId();
  const keys = useId();
  const mark = useMarks([...rows, null].map((_, row) => ({ row, column: 0 })));
  const { total } = at.value;
  const { plots } = words;
  return (
    <section className="bars" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <Classified at={at} classification={classification} />
      <svg className="definitions" aria-hidden="true">
        <Hatching id={hatching} />
      </svg>
      <p className="hidden" id={keys}>
        {plots.barKeys}
      </p>
      <div className="bar-axis">
        <span>{plots.axisEnd(<Num at={at} of={(summary) => summary.total} />)}</span>
      </div>
      <div
        role="toolbar"
        aria-orientation="vertical"
        aria-labelledby={heading}
        aria-describedby={keys}
      >
        {rows.map(({ value, counted, bucket }, index) => (
          <button
            key={value}
            type="button"
            className="bar-row"
            aria-pressed={selected.includes(value)}
            onClick={() => onToggle(value)}
            {...mark(index)}
          >
            <span className="bar-name">{names[value]}</span>
            {bucket === null ? (
              <span className="bar" />
            ) : (
              <BarShape
                bucket={bucket.value}
                total={total}
                colour={colourOf(value)}
                hatching={hatching}
              />
            )}
            <BarText counted={counted} bucket={bucket} classification={classification} />
          </button>
        ))}
        <button
          type="button"
          className="bar-row"
          aria-pressed={selected.includes('UNCLASSIFIED')}
          onClick={() => onToggle('UNCLASSIFIED')}
          {...mark(rows.length)}
        >
          <span className="bar-name">{names.UNCLASSIFIED}</span>
          <UnclassifiedShape
            count={classification.value.unclassified}
            total={total}
            hatching={hatching}
          />
          <span className="bar-text">
            {plots.countOf(
              <Num at={classification} of={({ unclassified }) => unclassified} />,
              <Num at={at} of={(summary) => summary.total} />,
            )}
          </span>
        </button>
      </div>
    </section>
  );
}

/** Shares need five classified citations; the API has none below. */
const ENOUGH = 5;

function Classified({
  at,
  classification,
}: {
  readonly at: Located<SummaryFragment>;
  readonly classification: Located<Classification>;
}) {
  const say =
    classification.value.classified < ENOUGH ? words.plots.tooFew : words.plots.classified;
  return (
    <p className="quiet">
      {say(
        <Num at={classification} of={({ classified }) => classified} />,
        <Num at={at} of={({ total }) => total} />,
      )}
    </p>
  );
}
