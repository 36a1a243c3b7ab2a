import { useId, useState } from 'react';
import { words } from '../../words/words.js';
import { numberIn } from './walkSteps.js';

interface NumberFieldProps {
  readonly label: string;
  readonly most: number;
  /** Null for none. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A whole number from 1 on, or nothing; anything else is told and changes nothing. */
export function NumberField({ label, most, value, onChange }: NumberFieldProps) {
  const [text, setText] = useState(value === null ? '' : String(value));
  const problem = useId();
  const wrong = numberIn(text, most) === undefined;
  return (
    <label>
      {label}{' '}
      <input
        inputMode="numeric"
        size={5}
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? problem : undefined}
        onChange={({ target }) => {
          setText(target.value);
          const number = numberIn(target.value, most);
          if (number !== undefined) onChange(number);
        }}
      />
      {wrong ? (
        <span id={problem} role="alert" className="wrong">
          {' '}
          {words.graphTools.walk.wrongNumber(text, most)}
        </span>
      ) : null}
    </label>
  );
}
