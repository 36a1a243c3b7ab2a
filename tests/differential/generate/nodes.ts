import {
  Kind,
  type ConstDirectiveNode,
  type DirectiveNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  type NameNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { Draft } from './draft.js';

export function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

export function spreadNode(
  name: string,
  directives: readonly DirectiveNode[] = [],
): FragmentSpreadNode {
  return { kind: Kind.FRAGMENT_SPREAD, name: nameNode(name), directives };
}

export function inlineFragmentNode(
  typeName: string | null,
  selectionSet: SelectionSetNode,
  directives: readonly DirectiveNode[] = [],
): InlineFragmentNode {
  const typeCondition =
    typeName === null
      ? {}
      : { typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(typeName) } as const };
  return { kind: Kind.INLINE_FRAGMENT, ...typeCondition, directives, selectionSet };
}

export function directiveNode(name: 'include' | 'skip', value: ValueNode): DirectiveNode {
  const argument = { kind: Kind.ARGUMENT, name: nameNode('if'), value } as const;
  return { kind: Kind.DIRECTIVE, name: nameNode(name), arguments: [argument] };
}

/** A directive that changes nothing. */
export function idleDirective(name: 'include' | 'skip'): ConstDirectiveNode {
  return directiveNode(name, {
    kind: Kind.BOOLEAN,
    value: name === 'include',
  }) as ConstDirectiveNode;
}

/** Conditions, seldom both, by literals or by variables; `keeps` leaves only those that hold. */
export function someDirectives(draft: Draft, keeps = false): DirectiveNode[] {
  const { random, variables, coverage } = draft;
  const names = random.shuffled(['include', 'skip'] as const);
  const rarerFirst = names.sort((a, b) => coverage.countOf(`@${a}`) - coverage.countOf(`@${b}`));
  return rarerFirst.slice(0, random.chance(0.2) ? 2 : 1).map((name) => {
    if (keeps) return idleDirective(name);
    const isLiteral = random.chance(0.3);
    const literal = {
      kind: Kind.BOOLEAN,
      value: random.chance(0.7) === (name === 'include'),
    } as const;
    return directiveNode(name, isLiteral ? literal : variables.flag());
  });
}
