import type { HubView } from '../address/hubAddress.js';

/** Values of some fields of a view, such as one more role, or a year as the first and the last one. */
export type Choice = Partial<HubView>;

/** Whether a view has all of a choice. */
export function holds(view: HubView, choice: Choice): boolean {
  return entriesOf(choice).every(([field, value]) => {
    const held = view[field];
    return isList(value)
      ? isList(held) && value.every((one) => held.includes(one))
      : held === value;
  });
}

/** The change that adds a choice to a view; to one that has it already, the change that takes it back. */
export function toggled(view: HubView, choice: Choice): Choice {
  const isHeld = holds(view, choice);
  return Object.fromEntries(
    entriesOf(choice).map(([field, value]) => {
      if (!isList(value)) return [field, isHeld ? null : value];
      const held = view[field];
      const rest = (isList(held) ? held : []).filter((one) => !value.includes(one));
      return [field, isHeld ? rest : [...rest, ...value]];
    }),
  );
}

type Value = HubView[keyof HubView];

function entriesOf(choice: Choice): [keyof HubView, Value][] {
  return Object.entries(choice) as [keyof HubView, Value][];
}

function isList(value: Value): value is readonly never[] {
  return Array.isArray(value);
}
