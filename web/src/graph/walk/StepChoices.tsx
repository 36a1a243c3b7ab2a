import { useId, type ReactNode } from 'react';
import { POLARITIES, ROLES } from '../../address/choices.js';
import { PolarityMark } from '../../citation/PolarityMark.js';
import type { TraversalDirection } from '../../generated/operations.js';
import { words } from '../../words/words.js';
import { NumberField } from './NumberField.js';
import { LAST_YEAR, MOST_FAN_OUT, toggled, type WalkStep } from './walkSteps.js';

const DIRECTIONS: readonly TraversalDirection[] = ['CITERS', 'REFERENCES', 'BOTH'];

interface StepChoicesProps {
  /** Counted from 1. */
  readonly number: number;
  readonly step: WalkStep;
  readonly onChange: (change: Partial<WalkStep>) => void;
  /** Null for the only step. */
  readonly onRemove: (() => void) | null;
}

/** A step of a walk as chips: where it goes on to, and which citations it follows. */
export function StepChoices({ number, step, onChange, onRemove }: StepChoicesProps) {
  const { walk, directions } = words.graphTools;
  const heading = useId();
  return (
    <li className="walk-step">
      <div role="group" aria-labelledby={heading}>
        <h3 id={heading}>{walk.step(number)}</h3>
        <Chips
          title={walk.direction}
          values={DIRECTIONS}
          names={directions}
          isChosen={(value) => value === step.direction}
          onChoose={(direction) => onChange({ direction })}
        />
        <Chips
          title={walk.polarities}
          values={POLARITIES}
          names={words.polarities}
          isChosen={(value) => step.polarities.includes(value)}
          onChoose={(value) => onChange({ polarities: toggled(step.polarities, value) })}
          mark={(polarity) => <PolarityMark polarity={polarity} />}
        />
        <Chips
          title={walk.roles}
          values={ROLES}
          names={words.roles}
          isChosen={(value) => step.roles.includes(value)}
          onChoose={(value) => onChange({ roles: toggled(step.roles, value) })}
        />
        <p className="step-numbers">
          <NumberField
            label={walk.yearFrom}
            most={LAST_YEAR}
            value={step.from}
            onChange={(from) => onChange({ from })}
          />
          <NumberField
            label={walk.yearTo}
            most={LAST_YEAR}
            value={step.to}
            onChange={(to) => onChange({ to })}
          />
          <NumberField
            label={walk.fanOut}
            most={MOST_FAN_OUT}
            value={step.fanOut}
            onChange={(fanOut) => onChange({ fanOut })}
          />
          {onRemove === null ? null : (
            <button type="button" className="quiet" onClick={onRemove}>
              {walk.removeStep(number)}
            </button>
          )}
        </p>
      </div>
    </li>
  );
}

interface ChipsProps<Value extends string> {
  readonly title: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly isChosen: (value: Value) => boolean;
  readonly onChoose: (value: Value) => void;
  readonly mark?: (value: Value) => ReactNode;
}

function Chips<Value extends string>({
  title,
  values,
  names,
  isChosen,
  onChoose,
  mark,
}: ChipsProps<Value>) {
  const label = useId();
  return (
    <div className="step-chips">
      <span id={label}>{title}</span>
      <ul aria-labelledby={label}>
        {values.map((value) => (
          <li key={value}>
            <button
              type="button"
              className="chip"
              aria-pressed={isChosen(value)}
              onClick={() => onChoose(value)}
            >
              {mark === undefined ? null : <>{mark(value)} </>}
              {names[value]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
