import {
  getNullableType,
  isNonNullType,
  Kind,
  parseType,
  type GraphQLInputType,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { Json } from '../json.js';
import type { Random } from '../random.js';
import { literalOf } from './literal.js';

/** A place for a value: its type, and whether it has a default of its own. */
export interface Slot {
  readonly type: GraphQLInputType;
  readonly hasDefault: boolean;
}

/** A value for a slot; undefined to leave it out. */
export type Draw = () => Json | undefined;

interface Variable {
  readonly definition: VariableDefinitionNode;
  readonly draw: Draw;
}

/** Names that objects have properties of. */
const NAMES = ['constructor', 'toString', 'more', 'v'];
const OFTEN_NULL = 0.12;

/** The variables of a document. Each operation declares those that it uses, and they can be given values again and again. */
export class Variables {
  private readonly byName = new Map<string, Variable>();

  constructor(
    private readonly random: Random,
    private readonly isCalm: boolean,
  ) {}

  /** A new variable for a slot. `draw` gives values that the slot may have. */
  add(slot: Slot, draw: Draw): ValueNode {
    const { random } = this;
    const nullable = getNullableType(slot.type);
    const isOptional = !isNonNullType(slot.type) || slot.hasDefault;
    const kind = random.of(
      isOptional ? ['required', 'optional', 'default'] : ['required', 'default'],
    );
    const given = (): Json => draw() ?? neverNull(draw);
    const mayBeNull = !isNonNullType(slot.type);
    const open = (): Json | undefined => {
      // A null for a slot that has a default and takes no null is an error of the field. Rare, as it ends most of an answer.
      if (random.chance(mayBeNull ? OFTEN_NULL : this.isCalm ? 0 : 0.01)) return null;
      return random.chance(0.3) ? undefined : given();
    };
    if (kind === 'required') return this.declare(`${String(nullable)}!`, undefined, given);
    const fallback = kind === 'default' ? literalOf(given(), nullable) : undefined;
    return this.declare(String(nullable), fallback, open);
  }

  /** A flag for directives: mostly one that is there already, so that several depend on it. */
  flag(): ValueNode {
    const flags = [...this.byName].filter(([name]) => name.startsWith('flag'));
    if (flags.length > 0 && this.random.chance(0.6)) return variableNode(this.random.of(flags)[0]);
    const draw = () => this.random.chance(0.6);
    const fallback = this.random.chance(0.3) ? literalOf(draw(), null) : undefined;
    return this.declare('Boolean!', fallback, draw, `flag${this.byName.size}`);
  }

  definitionsOf(names: ReadonlySet<string>): VariableDefinitionNode[] {
    return [...this.byName].flatMap(([name, { definition }]) =>
      names.has(name) ? [definition] : [],
    );
  }

  /** Values for all variables, those included that an operation does not declare: it ignores them. */
  values(): Record<string, Json> {
    const values: Record<string, Json> = {};
    for (const [name, { draw }] of this.byName) {
      const value = draw();
      if (value !== undefined) values[name] = value;
    }
    return values;
  }

  private declare(
    type: string,
    defaultValue: ValueNode | undefined,
    draw: Draw,
    name = this.newName(),
  ): ValueNode {
    const variable = variableNode(name);
    const definition = {
      kind: Kind.VARIABLE_DEFINITION,
      variable,
      type: parseType(type),
      ...(defaultValue ? { defaultValue: asConstant(defaultValue) } : {}),
    } as VariableDefinitionNode;
    const isSpared = defaultValue !== undefined && type.endsWith('!');
    this.byName.set(name, {
      definition,
      draw: isSpared ? () => (this.random.chance(0.4) ? undefined : draw()) : draw,
    });
    return variable;
  }

  private newName(): string {
    const name = this.random.chance(0.1) ? this.random.of(NAMES) : `v${this.byName.size}`;
    return this.byName.has(name) ? `v${this.byName.size}` : name;
  }
}

function variableNode(name: string) {
  return { kind: Kind.VARIABLE as const, name: { kind: Kind.NAME as const, value: name } };
}

/** Literals made of JSON hold no variables. */
function asConstant(value: ValueNode): ValueNode {
  return value;
}

function neverNull(draw: Draw): Json {
  for (let tries = 0; tries < 50; tries += 1) {
    const value = draw();
    if (value !== null && value !== undefined) return value;
  }
  throw new Error('a slot that is always left empty');
}
