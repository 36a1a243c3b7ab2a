import { INTROSPECTION_KEY } from './generate/introspection.js';
import { isObject } from './json.js';
import type { Answer, AnswerError, ModelAnswer, ResponsePath } from './model/answer.js';

/** What two answers differ in, null when they agree. */
export function differenceOf(expected: ModelAnswer, actual: Answer): string | null {
  const data = masked(actual.data, expected.data, expected);
  const place = firstDifference(expected.data, data, []);
  if (place !== null) return `${place}${errorsOf(expected)}${errorsOf(actual)}`;
  return differenceOfErrors(expected, actual);
}

function errorsOf({ errors }: Answer): string {
  return errors.length === 0 ? '' : `\nerrors: ${textOf(errors)}`;
}

/** The first place where two values differ. The order of keys does not matter, but which there are. */
function firstDifference(expected: unknown, actual: unknown, path: ResponsePath): string | null {
  const difference = `at ${path.join('.') || 'data'}: expected ${textOf(expected)}, got ${textOf(actual)}`;
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) return difference;
    const isUnordered = path.some((key) => String(key).startsWith(INTROSPECTION_KEY));
    const [left, right] = isUnordered ? [sorted(expected), sorted(actual)] : [expected, actual];
    return firstOf(left.keys(), (n) => firstDifference(left[n], right[n], [...path, n]));
  }
  if (isObject(expected) && isObject(actual)) {
    const keys = Object.keys(expected);
    if (keys.length !== Object.keys(actual).length) return difference;
    return firstOf(keys, (key) =>
      Object.hasOwn(actual, key)
        ? firstDifference(expected[key], actual[key], [...path, key])
        : difference,
    );
  }
  return Object.is(expected, actual) ? null : difference;
}

function firstOf<T>(items: Iterable<T>, find: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function sorted(items: readonly unknown[]): unknown[] {
  return [...items].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${sorted(value).map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${key}:${canonical(value[key])}`)
    .join()}}`;
}

function textOf(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? 'nothing' : text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** The server's data, with the model's values in the places that it cannot know, where both have any. */
function masked(
  actual: unknown,
  expected: unknown,
  { masked: paths, unknown }: Pick<ModelAnswer, 'masked' | 'unknown'>,
): unknown {
  if (paths.length + unknown.length === 0 || actual === null || actual === undefined) return actual;
  const copy: unknown = structuredCloneOf(actual);
  for (const path of paths) {
    const [own, other] = [parentAt(copy, path), parentAt(expected, path)];
    const key = path.at(-1) ?? '';
    if (own === null || other === null) continue;
    if (typeof own[key] === typeof other[key] && own[key] !== null && other[key] !== null)
      own[key] = other[key];
  }
  for (const path of unknown) {
    const own = parentAt(copy, path);
    const key = path.at(-1) ?? '';
    if (own !== null && Object.hasOwn(own, key)) own[key] = null;
  }
  return copy;
}

/** A copy that keeps keys like `__proto__` as they are. */
function structuredCloneOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function parentAt(root: unknown, path: ResponsePath): Record<string | number, unknown> | null {
  let value: unknown = root;
  for (const key of path.slice(0, -1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Record<string | number, unknown>)[key];
  }
  return typeof value === 'object' && value !== null
    ? (value as Record<string | number, unknown>)
    : null;
}

/**
 * Errors by the null that each left in the data: of several fields that fail below one null, GraphQL lets a server
 * report any. The two sides have to have errors for the same nulls, and the server's have to be among all there are.
 */
function differenceOfErrors(expected: ModelAnswer, actual: Answer): string | null {
  const possible = [...expected.errors, ...expected.thrown];
  const [wanted, found] = [byNull(expected), byNull(actual)];
  for (const place of new Set([...wanted.keys(), ...found.keys()])) {
    const [left, right] = [wanted.get(place) ?? [], found.get(place) ?? []];
    const isKnown = right.every((each) => possible.some((other) => isSame(other, each)));
    if (left.length === 0 || right.length === 0 || !isKnown) {
      return `errors at ${place}: expected ${textOf(left)}, got ${textOf(right)}`;
    }
  }
  return null;
}

function isSame(expected: AnswerError, actual: AnswerError): boolean {
  return (
    expected.code === actual.code &&
    JSON.stringify(expected.path) === JSON.stringify(actual.path) &&
    (expected.value === undefined || expected.value === actual.value)
  );
}

function byNull({ data, errors }: Answer): Map<string, AnswerError[]> {
  const groups = new Map<string, AnswerError[]>();
  for (const error of errors) {
    const place = nullOf(data, error.path);
    groups.set(place, [...(groups.get(place) ?? []), error]);
  }
  return groups;
}

function nullOf(data: unknown, path: ResponsePath | null): string {
  const steps: (string | number)[] = [];
  let value = data;
  for (const key of path ?? []) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Record<string | number, unknown>)[key];
    steps.push(key);
  }
  return JSON.stringify(path === null ? null : steps);
}
