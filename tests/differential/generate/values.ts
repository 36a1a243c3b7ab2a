import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Json } from '../json.js';
import type { Draft } from './draft.js';
import { idFor, VALUES } from './texts.js';

/** How often an argument that may be wrong is. */
const WRONG = 0.04;

/** A value for an argument or an input field, `part` as coverage names it. */
export function valueFor(draft: Draft, part: string, type: GraphQLInputType): Json {
  const { random } = draft;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return listFor(draft, part, nullable.ofType);
  if (isInputObjectType(nullable)) {
    return Object.fromEntries(
      fieldsToGive(draft, nullable).map((name) => {
        const field = nullable.getFields()[name];
        if (field === undefined) throw new Error(`${nullable.name} has no field ${name}`);
        return [name, valueFor(draft, `${nullable.name}.${name}`, field.type)];
      }),
    );
  }
  if (isEnumType(nullable)) {
    const values = nullable.getValues().map(({ name }) => name);
    return random.chance(0.6) ? leastCovered(draft, nullable.name, values) : random.of(values);
  }
  const { name } = nullable;
  if (name === 'Boolean') return random.chance(0.5);
  if (name === 'ID') return idFor(draft, part);
  const values = VALUES[nameOf(part)];
  if (values === undefined) throw new Error(`no values for ${part}`);
  const isWrong = !draft.isCalm && values.wrong.length > 0 && random.chance(WRONG);
  return random.of(isWrong ? values.wrong : values.right);
}

/** A few items, or a single value that is coerced to a list. */
function listFor(draft: Draft, part: string, itemType: GraphQLInputType): Json {
  const { random } = draft;
  const item = () => valueFor(draft, part, itemType);
  if (random.chance(0.15)) return item();
  const isRequired = /ids|from|steps|authors|minimumConfidence|sources|sections/.test(part);
  const least = isRequired && (draft.isCalm || random.chance(0.95)) ? 1 : 0;
  return Array.from({ length: Math.max(least, random.integer(5)) }, item);
}

/** Names of the input fields that an object gets: those that have to be, and some others, the least covered more often. */
export function fieldsToGive(draft: Draft, type: GraphQLInputObjectType): string[] {
  const { random, forced } = draft;
  const names = Object.entries(type.getFields())
    .filter(
      ([name, field]) =>
        isNonNullType(field.type) || forced.has(`${type.name}.${name}`) || random.chance(0.2),
    )
    .map(([name]) => name);
  return names.length > 0
    ? names
    : random.chance(0.8)
      ? [random.of(Object.keys(type.getFields()))]
      : [];
}

function leastCovered(
  { random, coverage }: Draft,
  type: string,
  values: readonly string[],
): string {
  const countOf = (value: string) => coverage.countOf(`${type}.${value}`);
  return random.shuffled(values).sort((a, b) => countOf(a) - countOf(b))[0] ?? '';
}

/** The name of an argument or an input field. */
export function nameOf(part: string): string {
  return /(\w+)\)?$/.exec(part)?.[1] ?? '';
}
