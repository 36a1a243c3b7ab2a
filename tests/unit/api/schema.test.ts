import { describe, expect, test } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { POLARITIES } from '../../../src/citation/polarity.js';
import { ROLES } from '../../../src/citation/role.js';
import { buildSchema } from '../../../src/api/buildSchema.js';

const schema = buildSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly args?: readonly Described[];
}

/** Every described thing within a type, by its coordinate. */
function descriptionsIn(type: GraphQLNamedType): [string, string | null | undefined][] {
  return [
    [type.name, type.description],
    ...membersOf(type).flatMap((member): [string, string | null | undefined][] => {
      const coordinate = `${type.name}.${member.name}`;
      return [
        [coordinate, member.description],
        ...(member.args ?? []).map((arg): [string, string | null | undefined] => [
          `${coordinate}(${arg.name}:)`,
          arg.description,
        ]),
      ];
    }),
  ];
}

function membersOf(type: GraphQLNamedType): readonly Described[] {
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type)) return Object.values(type.getFields());
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

describe('the schema', () => {
  test('describes every type, field, argument and enum value', () => {
    const undescribed = types
      .flatMap(descriptionsIn)
      .filter(([, description]) => !description?.trim())
      .map(([name]) => name);
    expect(undescribed).toEqual([]);
  });

  test('ends every description with a full stop', () => {
    const open = types
      .flatMap(descriptionsIn)
      .filter(([, description]) => description && !description.endsWith('.'))
      .map(([name]) => name);
    expect(open).toEqual([]);
  });

  test('keeps roles and polarities in headline order', () => {
    const namesOf = (name: string): string[] => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    expect(namesOf('CitationRole')).toEqual(ROLES);
    expect(namesOf('CitationPolarity')).toEqual(POLARITIES);
  });

  test('resolves the type of a node at once, which compiled execution needs', () => {
    const node = schema.getType('Node');
    if (!isInterfaceType(node) || !node.resolveType) throw new Error('Node is no interface');
    expect(Reflect.apply(node.resolveType, undefined, [])).toBe('Paper');
  });
});
