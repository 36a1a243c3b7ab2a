import {
  getNamedType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../random.js';

/** Fields from `Query` on that lead to a part of the schema, and arguments that have to be given there. */
export interface Target {
  readonly path: readonly string[];
  readonly forced: readonly string[];
}

/** How to come to each part of a schema. */
export class Targets {
  /** The fields that return a type, as `Type.field`. */
  private readonly sources = new Map<string, string[]>();
  /** The arguments and input fields that take a type. */
  private readonly users = new Map<string, string[]>();
  private readonly distance = new Map<string, number>([['Query', 0]]);

  constructor(schema: GraphQLSchema) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type)) continue;
      if (isInputObjectType(type)) {
        for (const [name, field] of Object.entries(type.getFields())) {
          push(this.users, getNamedType(field.type).name, `${type.name}.${name}`);
        }
      }
      if (!isObjectType(type)) continue;
      for (const [name, field] of Object.entries(type.getFields())) {
        const { name: returned } = getNamedType(field.type);
        if (isObjectType(schema.getType(returned)))
          push(this.sources, returned, `${type.name}.${name}`);
        for (const argument of field.args) {
          push(
            this.users,
            getNamedType(argument.type).name,
            `${type.name}.${name}(${argument.name})`,
          );
        }
      }
    }
    // As many rounds as there are types find the shortest way to each.
    for (let round = 0; round < this.sources.size; round += 1) this.measure();
  }

  /** How to exercise a part, as coverage names it. */
  targetOf(part: string, random: Random): Target {
    const [, typeName = '', name = '', argument] = /^(\w+)\.(\w+)(?:\((\w+)\))?$/.exec(part) ?? [];
    if (argument !== undefined) {
      return { path: this.pathTo(`${typeName}.${name}`, random), forced: [part] };
    }
    if (this.distance.has(typeName)) return { path: this.pathTo(part, random), forced: [] };
    // A field of an input object, or a value of an enum: by something that takes it.
    const users = this.users.get(typeName);
    if (users === undefined) return { path: [], forced: [] };
    const { path, forced } = this.targetOf(random.of(users), random);
    return { path, forced: [...forced, part] };
  }

  private pathTo(field: string, random: Random): string[] {
    const [typeName = ''] = field.split('.');
    if (typeName === 'Query') return [field];
    const distance = this.distance.get(typeName) ?? Infinity;
    const nearer = (this.sources.get(typeName) ?? []).filter(
      (source) => (this.distance.get(source.split('.')[0] ?? '') ?? Infinity) < distance,
    );
    return [...this.pathTo(random.of(nearer), random), field];
  }

  private measure(): void {
    for (const [typeName, sources] of this.sources) {
      const distances = sources.map(
        (source) => this.distance.get(source.split('.')[0] ?? '') ?? Infinity,
      );
      const nearest = 1 + Math.min(...distances);
      if (nearest < (this.distance.get(typeName) ?? Infinity)) this.distance.set(typeName, nearest);
    }
  }
}

function push(lists: Map<string, string[]>, key: string, item: string): void {
  lists.set(key, [...(lists.get(key) ?? []), item]);
}
