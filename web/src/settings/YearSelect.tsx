import { useId } from 'react';
import { writtenAs } from '../figures/numberForm.js';

interface YearSelectProps {
  readonly label: string;
  /** What no year is called. */
  readonly none: string;
  readonly choices: readonly number[];
  readonly value: number | null;
  readonly onChoose: (year: number | null) => void;
}

/** A year, or none. */
export function YearSelect({ label, none, choices, value, onChoose }: YearSelectProps) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label>{' '}
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{none}</option>
        {choices.map((year) => (
          <option key={year} value={year}>
            {writtenAs('year', year)}
          </option>
        ))}
      </select>
    </span>
  );
}
