/** Whether a view has all of a choice: values of some of its fields, such as one more role, or a year as the first and the last one. */
export function holds<View extends object>(view: View, choice: Partial<View>): boolean {
  return entriesOf(choice).every(([field, value]) => {
    const held = view[field];
    return isList(value)
      ? isList(held) && value.every((one) => held.includes(one))
      : held === value;
  });
}

/** The change that adds a choice to a view; to one that has it already, the change that takes it back. */
export function toggled<View extends object>(view: View, choice: Partial<View>): Partial<View> {
  const isHeld = holds(view, choice);
  const change = entriesOf(choice).map(([field, value]) => {
    if (!isList(value)) return [field, isHeld ? null : value];
    const held = view[field];
    const rest = (isList(held) ? held : []).filter((one) => !value.includes(one));
    return [field, isHeld ? rest : [...rest, ...value]];
  });
  return Object.fromEntries(change) as Partial<View>;
}

function entriesOf<View extends object>(choice: Partial<View>): [keyof View, unknown][] {
  return Object.entries(choice) as [keyof View, unknown][];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
