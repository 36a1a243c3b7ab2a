import type { ReactNode } from 'react';
import { useHubPlace } from '../address/useHubPlace.js';
import type { Located } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import type { HubView } from '../address/hubAddress.js';
import { holds, toggled } from '../address/selection.js';

/** A value of a facet, and how many citing papers have it. */
export interface Bucket<Value> {
  readonly value: Value;
  readonly count: number;
}

export interface BucketMeaning<Value> {
  readonly nameOf: (value: Value) => string;
  /** What a value selects. */
  readonly choiceOf: (value: Value) => Partial<HubView>;
}

interface BucketsProps<Value> extends BucketMeaning<Value> {
  readonly buckets: readonly Located<Bucket<Value>>[];
}

/** The values of a facet as buttons that select them, and take the selection back. */
export function Buckets<Value>({ buckets, nameOf, choiceOf }: BucketsProps<Value>) {
  return (
    <ul>
      {buckets.map((at) => {
        const name = nameOf(at.value.value);
        return (
          <li key={name}>
            <ChoiceButton name={name} choice={choiceOf(at.value.value)}>
              <Num<{ readonly count: number }> at={at} of={({ count }) => count} />
            </ChoiceButton>
          </li>
        );
      })}
    </ul>
  );
}

interface ChoiceButtonProps {
  readonly name: string;
  readonly choice: Partial<HubView>;
  /** How many have it, where somebody counts. */
  readonly children?: ReactNode;
}

/** A button that selects something, and takes the selection back. */
export function ChoiceButton({ name, choice, children }: ChoiceButtonProps) {
  const { view, show } = useHubPlace();
  return (
    <button
      type="button"
      className="bucket"
      aria-pressed={holds(view, choice)}
      onClick={() => show(toggled(view, choice))}
    >
      <bdi>{name}</bdi> {children}
    </button>
  );
}
