import { useState } from 'react';
import { ALL_CITERS, MOST_STEPS, type WalkStep } from './walkSteps.js';

/** A step that keeps its identity while steps before it go. */
export interface KeyedStep {
  readonly key: number;
  readonly step: WalkStep;
}

/** The steps of a walk that is being put together; one is always there. */
export interface Steps {
  readonly steps: readonly KeyedStep[];
  readonly change: (key: number, change: Partial<WalkStep>) => void;
  /** Null for the most that the server takes. */
  readonly add: (() => void) | null;
  /** Null for the only one. */
  readonly remove: ((key: number) => void) | null;
}

export function useSteps(): Steps {
  const [steps, set] = useState<readonly KeyedStep[]>([{ key: 0, step: ALL_CITERS }]);
  return {
    steps,
    change: (key, change) =>
      set((now) =>
        now.map((each) => (each.key === key ? { key, step: { ...each.step, ...change } } : each)),
      ),
    add:
      steps.length >= MOST_STEPS
        ? null
        : () => set((now) => [...now, { key: (now.at(-1)?.key ?? 0) + 1, step: ALL_CITERS }]),
    remove:
      steps.length === 1 ? null : (key) => set((now) => now.filter((each) => each.key !== key)),
  };
}
