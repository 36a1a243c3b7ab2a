import { Derived } from '../figures/Derived.js';
import { words } from '../words/words.js';
import type { GraphFilter } from './graphFilter.js';
import { narrow, type Change } from './graphState.js';
import type { LegendCounts } from './legend.js';

interface LegendYearsProps {
  readonly filter: GraphFilter;
  readonly counts: LegendCounts;
  readonly change: (change: Change) => void;
}

/** The first and the last year that are kept; papers without a date are kept only where there is no bound. */
export function LegendYears({ filter, counts: { years, undated }, change }: LegendYearsProps) {
  const { legend } = words.graph;
  const bound = (name: 'from' | 'to', placeholder: number | undefined) => (
    <label>
      {legend.years[name]}{' '}
      <input
        type="number"
        min={1}
        max={9_998}
        defaultValue={filter[name] ?? ''}
        placeholder={placeholder === undefined ? '' : `${placeholder}`}
        onBlur={({ currentTarget }) => change(narrow({ [name]: yearIn(currentTarget) }))}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') change(narrow({ [name]: yearIn(currentTarget) }));
        }}
      />
    </label>
  );
  return (
    <fieldset className="legend-years">
      <legend>{legend.years.title}</legend>
      {bound('from', years?.first)} {bound('to', years?.last)}
      {undated === 0 ? null : (
        <p className="quiet small">
          {legend.years.undated(<Derived how="known papers without a date" number={undated} />)}
        </p>
      )}
    </fieldset>
  );
}

function yearIn({ value, validity }: HTMLInputElement): number | null {
  return value === '' || !validity.valid ? null : Number(value);
}
