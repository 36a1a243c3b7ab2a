import { useId } from 'react';
import { useHubPlace } from '../address/useHubPlace.js';
import { words } from '../words/words.js';
import { YearSelect } from '../settings/YearSelect.js';
import { ALL_YEARS, endingIn, startingIn, yearChoices } from './yearRange.js';

/** The years of the list of citing papers, chosen without a pointer. */
export function YearChoice({ years }: { readonly years: readonly number[] }) {
  const { view, show } = useHubPlace();
  const title = useId();
  const choices = yearChoices(years, view.from, view.to);
  const { range } = words.plots.reception;
  const open = view.from === null && view.to === null;
  return (
    <div className="year-choice" role="group" aria-labelledby={title}>
      <span id={title}>{range.title}</span>
      <YearSelect
        label={range.from}
        none={range.any}
        choices={choices}
        value={view.from}
        onChoose={(from) => show(startingIn(from, view))}
      />
      <YearSelect
        label={range.to}
        none={range.any}
        choices={choices}
        value={view.to}
        onChoose={(to) => show(endingIn(to, view))}
      />
      <button type="button" className="quiet" disabled={open} onClick={() => show(ALL_YEARS)}>
        {range.all}
      </button>
    </div>
  );
}
