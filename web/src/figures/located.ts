import type { Operation } from '../client/operation.js';

/** A value of an answer, with the place that it comes from: so that every number on a page can say its own. */
export interface Located<T> {
  readonly operation: Operation<unknown, never>;
  readonly variables: object;
  /** From `data` on. */
  readonly path: readonly string[];
  readonly value: T;
}

declare const ORIGIN: unique symbol;

/** A way to a value of a type: its fields can be named whether or not there is something at the end. */
export type Way<T> = { readonly [ORIGIN]?: T } & (NonNullable<T> extends readonly unknown[]
  ? object
  : NonNullable<T> extends object
    ? { readonly [Key in keyof NonNullable<T>]-?: Way<NonNullable<T>[Key]> }
    : object);

/** Names a value by the fields that lead to it, such as `(data) => data.paper.citerCount`. */
export type Lead<From, To> = (from: Way<From>) => Way<To>;

export function located<Data>(
  operation: Operation<Data, never>,
  variables: object,
  value: Data,
): Located<Data> {
  return { operation: operation, variables, path: [], value };
}

/** What the fields lead to; null when there is nothing. */
export function within<From, To>(
  place: Located<From>,
  lead: Lead<From, To>,
): Located<NonNullable<To>> | null {
  const path = fieldsOf(lead);
  const value = path.reduce<unknown>(
    (from, field) => (from as Record<string, unknown> | null | undefined)?.[field] ?? null,
    place.value,
  );
  if (value === null) return null;
  return { ...place, path: [...place.path, ...path], value: value as NonNullable<To> };
}

/** The elements of the list that the fields lead to, each with its place. */
export function each<From, Item>(
  place: Located<From>,
  lead: Lead<From, readonly Item[] | null>,
): Located<Item>[] {
  const list = within(place, lead);
  if (list === null) return [];
  return list.value.map((value, index) => ({ ...list, path: [...list.path, `${index}`], value }));
}

/** As the pages write it into the attributes of numbers: `paper.citers.edges.0.node.citerCount`. */
export function pathText({ path }: Pick<Located<unknown>, 'path'>): string {
  return path.join('.');
}

/** The fields that a function reads, in their order. */
function fieldsOf<From, To>(lead: Lead<From, To>): string[] {
  const fields: string[] = [];
  const recorder: object = new Proxy(
    {},
    {
      get: (_target, field) => {
        fields.push(String(field));
        return recorder;
      },
    },
  );
  lead(recorder as Way<From>);
  return fields;
}
