import type {
  CitationPolarity,
  CitationRole,
  StepInput,
  TraversalDirection,
} from '../../generated/operations.js';
import { idsOfChain } from '../paths/routeOf.js';
import type { PaperArrival } from '../graphState.js';

/** A step of a walk: which citations are followed from each paper. Empty lists and null follow all. */
export interface WalkStep {
  readonly direction: TraversalDirection;
  readonly roles: readonly CitationRole[];
  readonly polarities: readonly CitationPolarity[];
  readonly from: number | null;
  readonly to: number | null;
  /** Papers to follow from each paper, the newest. */
  readonly fanOut: number | null;
}

/** The server takes no more. */
export const MOST_STEPS = 6;
export const MOST_FAN_OUT = 1_000;
export const LAST_YEAR = 9_998;

export const ALL_CITERS: WalkStep = {
  direction: 'CITERS',
  roles: [],
  polarities: [],
  from: null,
  to: null,
  fanOut: null,
};

/** Steps as the API takes them, each with what it narrows only. */
export function stepInputs(steps: readonly WalkStep[]): StepInput[] {
  return steps.map(({ direction, roles, polarities, from, to, fanOut }) => ({
    direction,
    ...(roles.length > 0 && { roles: [...roles] }),
    ...(polarities.length > 0 && { polarities: [...polarities] }),
    ...(from !== null && { yearFrom: from }),
    ...(to !== null && { yearTo: to }),
    ...(fanOut !== null && { fanOut }),
  }));
}

/** The labels with one put in, or taken out. */
export function toggled<Label>(labels: readonly Label[], label: Label): Label[] {
  return labels.includes(label) ? labels.filter((other) => other !== label) : [...labels, label];
}

/** A whole number in a field, from 1 up to a bound; null for an empty field; undefined for anything else. */
export function numberIn(text: string, most: number): number | null | undefined {
  if (text.trim() === '') return null;
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

interface Walked {
  readonly paper: { readonly id: string };
  readonly chain: readonly {
    readonly citing: { readonly id: string };
    readonly cited: { readonly id: string };
  }[];
}

/** Papers of a walk with all papers on the way to them, as they come into the drawing; the start as one that was asked for. */
export function arrivalsOfWalk(walked: readonly Walked[]): PaperArrival[] {
  const arrivals = new Map<string, PaperArrival>();
  for (const { paper, chain } of walked) {
    const ids = idsOfChain(chain, paper.id);
    ids.forEach((id, step) => {
      const from = ids[step - 1];
      const arrival = from === undefined ? ASKED : ({ kind: 'WALKED', step, from } as const);
      if (!arrivals.has(id)) arrivals.set(id, { id, arrival });
    });
  }
  return [...arrivals.values()];
}

const ASKED = { kind: 'ASKED' } as const;
