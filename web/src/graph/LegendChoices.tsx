import { useId, type ReactNode } from 'react';
import { Derived } from '../figures/Derived.js';
import { toggledIn } from './toggledIn.js';

interface LegendChoicesProps<Value extends string> {
  readonly title: string;
  readonly values: readonly Value[];
  readonly counts: ReadonlyMap<Value, number>;
  /** Nothing keeps all. */
  readonly kept: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly sampleOf?: (value: Value) => ReactNode;
  readonly onKeep: (kept: readonly Value[]) => void;
}

/** The values of one kind that occur, each with what it looks like and how many citations have it, as a button that keeps it. */
export function LegendChoices<Value extends string>(props: LegendChoicesProps<Value>) {
  const { title, values, counts, kept, nameOf, sampleOf, onKeep } = props;
  const heading = useId();
  const listed = values.filter((value) => counts.has(value) || kept.includes(value));
  if (listed.length === 0) return null;
  return (
    <section className="legend-choices" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <ul>
        {listed.map((value) => (
          <li key={value}>
            <button
              type="button"
              className="bucket"
              aria-pressed={kept.includes(value)}
              onClick={() => onKeep(toggledIn(kept, value))}
            >
              {sampleOf?.(value)}
              <bdi>{nameOf(value)}</bdi>{' '}
              <Derived
                how="known citations with it that pass the rest of the filter"
                number={counts.get(value) ?? 0}
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
