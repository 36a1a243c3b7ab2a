import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isIntrospectionType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { isObject } from './json.js';

/**
 * How often each part of the schema was exercised: fields that were resolved, arguments and input fields that were
 * given, values of enums among them, and directives. `Node.id` is counted as `Paper.id`, which resolves it.
 */
export class Coverage {
  readonly counts = new Map<string, number>([
    ['@include', 0],
    ['@skip', 0],
  ]);

  constructor(schema: GraphQLSchema) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || !isObjectType(type)) continue;
      for (const [name, field] of Object.entries(type.getFields())) {
        this.counts.set(`${type.name}.${name}`, 0);
        for (const argument of field.args) {
          this.counts.set(`${type.name}.${name}(${argument.name})`, 0);
          this.addInputType(argument.type);
        }
      }
    }
  }

  /** The parts that were exercised least, those before all others that were never. */
  leastCovered(most: number): string[] {
    return [...this.counts]
      .sort(([, a], [, b]) => a - b)
      .slice(0, most)
      .map(([part]) => part);
  }

  countOf(part: string): number {
    return this.counts.get(part) ?? 0;
  }

  count(part: string): void {
    this.counts.set(part, this.countOf(part) + 1);
  }

  /** Counts a field that is resolved, once an operation. */
  countField(
    info: GraphQLResolveInfo,
    args: Readonly<Record<string, unknown>>,
    seen: Set<unknown>,
  ): void {
    const [node] = info.fieldNodes;
    if (node === undefined || seen.has(node)) return;
    seen.add(node);
    const part = `${info.parentType.name}.${info.fieldName}`;
    this.count(part);
    const given = new Set(node.arguments?.map(({ name }) => name.value));
    const field = info.parentType.getFields()[info.fieldName];
    for (const argument of field?.args ?? []) {
      if (given.has(argument.name)) this.countArgument(part, argument, args[argument.name]);
    }
  }

  private countArgument(field: string, { name, type }: GraphQLArgument, value: unknown): void {
    if (value === undefined) return;
    this.count(`${field}(${name})`);
    this.countValue(type, value);
  }

  private countValue(type: GraphQLInputType, value: unknown): void {
    const named = getNamedType(type);
    if (Array.isArray(value)) value.forEach((item) => this.countValue(type, item));
    else if (isEnumType(named) && typeof value === 'string') this.count(`${named.name}.${value}`);
    else if (isInputObjectType(named) && isObject(value)) {
      for (const [name, field] of Object.entries(named.getFields())) {
        if (!(name in value)) continue;
        this.count(`${named.name}.${name}`);
        this.countValue(field.type, value[name]);
      }
    }
  }

  private addInputType(type: GraphQLInputType): void {
    const named = getNamedType(type);
    if (isEnumType(named)) {
      for (const { name } of named.getValues()) this.counts.set(`${named.name}.${name}`, 0);
    }
    if (!isInputObjectType(named)) return;
    for (const [name, field] of Object.entries(named.getFields())) {
      this.counts.set(`${named.name}.${name}`, 0);
      if (isInputType(field.type)) this.addInputType(field.type);
    }
  }
}
