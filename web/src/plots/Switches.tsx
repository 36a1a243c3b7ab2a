import { useId } from 'react';
import { BASES, SELF_CITATION_CHOICES } from '../address/choices.js';
import { useHubPlace } from '../address/useHubPlace.js';
import { words } from '../words/words.js';
import { YearSelect } from './YearSelect.js';
import { yearChoices } from './yearRange.js';

/** What counts everywhere on the page: whose labels, which self-citations, and until when. */
export function Switches({ years }: { readonly years: readonly number[] }) {
  const { view, show } = useHubPlace();
  const { switches } = words.plots;
  // Under a bound, later years are not in the answer, and still can be chosen.
  const { until } = view;
  const today = new Date().getUTCFullYear();
  const last = until === null ? (years.at(-1) ?? today) : today;
  const after = Array.from(
    { length: Math.max(0, last - (years.at(-1) ?? last)) },
    (_, index) => last - index,
  );
  return (
    <fieldset className="switches">
      <legend>{switches.title}</legend>
      <Choice
        label={switches.basis}
        choices={BASES}
        names={switches.bases}
        value={view.basis ?? 'ALL'}
        onChoose={(basis) => show({ basis: basis === 'ALL' ? null : basis })}
      />
      <Choice
        label={switches.self}
        choices={SELF_CITATION_CHOICES}
        names={switches.selfChoices}
        value={view.self ?? 'INCLUDE'}
        onChoose={(self) => show({ self: self === 'INCLUDE' ? null : self })}
      />
      <YearSelect
        label={switches.until}
        none={switches.today}
        choices={yearChoices([...years, ...after], until)}
        value={until}
        onChoose={(year) => show({ until: year })}
      />
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, choices, names, value, onChoose } = props;
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label>{' '}
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find((choice) => choice === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {names[choice]}
          </option>
        ))}
      </select>
    </span>
  );
}
