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
  // Arrow keys and typed digits choose years on the way to the one that is meant: none of these may move the other end.
  const starts = choices.filter((year) => view.to === null || year <= view.to);
  const ends = choices.filter((year) => view.from === null || year >= view.from);
  const { range } = words.plots.reception;
  const open = view.from === null && view.to === null;
  return (
    <div className="year-choice" role="group" aria-labelledby={title}>
      <span id={title}>{range.title}</span>
      <YearSelect
        label={range.from}
        none={range.any}
        choices={starts}
        value={view.from}
        onChoose={(from) => show(startingIn(from, view))}
      />
      <YearSelect
        label={range.to}
        none={range.any}
        choices={ends}
        value={view.to}
        onChoose={(to) => show(endingIn(to, view))}
      />
      <button type="button" className="quiet" disabled={open} onClick={() => show(ALL_YEARS)}>
        {range.all}
      </button>
    </div>
  );
}
