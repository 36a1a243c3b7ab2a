import {
  Kind,
  OperationTypeNode,
  print,
  validate,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Json } from '../json.js';
import { ALLOWANCE, type Draft } from './draft.js';
import { introspectionField } from './introspection.js';
import { nameNode } from './nodes.js';
import { Scope } from './scope.js';
import { selectionSetFor } from './selection.js';
import type { Targets } from './targets.js';
import { Variables } from './variables.js';

/** A valid document, and values for its variables. */
export interface Generated {
  readonly document: DocumentNode;
  readonly text: string;
  /** Undefined for an operation without a name. */
  readonly operationNames: readonly (string | undefined)[];
  /** New values each time. */
  readonly values: () => Record<string, Json>;
}

type Setting = Pick<Draft, 'schema' | 'random' | 'coverage' | 'pools'>;
const TRIES = 50;
/** Characters; a modest operation is easier to read when it fails, and all its forms stay within the limits. */
const LONGEST_TEXT = 8_000;
/** Parts of the schema that a document tries to exercise, of those that were least. */
const TARGETS = 9;

/** Writes documents until one is valid: two fragments from different places may still not go together. */
export function generateDocument(setting: Setting, targets: Targets): Generated {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const generated = writeDocument(setting, targets);
    if (generated.text.length > LONGEST_TEXT) continue;
    if (validate(setting.schema, generated.document).length === 0) return generated;
  }
  throw new Error(`no valid document in ${TRIES} tries`);
}

function writeDocument(setting: Setting, targets: Targets): Generated {
  const { random } = setting;
  const isCalm = random.chance(0.7);
  const draft: Draft = {
    ...setting,
    isCalm,
    select: selectionSetFor,
    fragments: new Map(),
    variables: new Variables(random, isCalm),
    forced: new Set(),
    left: { ...ALLOWANCE },
  };
  const count = random.of([1, 1, 1, 2, 2, 3]);
  const names = Array.from({ length: count }, (_, n) =>
    count === 1 && random.chance(0.3) ? undefined : random.of([`Operation${n}`, `a${n}`]),
  );
  const operations = names.map((name) => writeOperation(draft, targets, name));
  const fragments = [...draft.fragments.values()].map(({ node }) => node);
  const definitions: DefinitionNode[] = [
    ...operations.map((operation) => withVariables(draft, operation)),
    ...fragments,
  ];
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: random.shuffled(definitions) };
  const values = () => draft.variables.values();
  return { document, text: print(document), operationNames: names, values };
}

function writeOperation(
  draft: Draft,
  targets: Targets,
  name: string | undefined,
): OperationDefinitionNode {
  const { random, coverage, schema } = draft;
  draft.left = { ...ALLOWANCE };
  draft.forced.clear();
  const least = random.shuffled(coverage.leastCovered(3 * TARGETS)).slice(0, TARGETS);
  const wanted = least.map((part) => targets.targetOf(part, random));
  for (const part of wanted.flatMap(({ forced }) => forced)) draft.forced.add(part);
  const type = schema.getQueryType();
  if (!type) throw new Error('the schema has no queries');
  const place = { type, scope: new Scope(), parents: 1, depth: 0, nesting: 0 };
  const paths = wanted.map(({ path }) => path).filter(({ length }) => length > 0);
  const selectionSet = selectionSetFor(draft, place, paths);
  const selections = random.chance(0.1)
    ? [...selectionSet.selections, introspectionField(random)]
    : selectionSet.selections;
  return {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    ...(name === undefined ? {} : { name: nameNode(name) }),
    selectionSet: { ...selectionSet, selections },
  };
}

/** The operation with the variables that it uses, fragments followed. */
function withVariables(draft: Draft, operation: OperationDefinitionNode): OperationDefinitionNode {
  const used = new Set<string>();
  const followed = new Set<string>();
  const follow = (node: DefinitionNode): void => {
    visit(node, {
      Variable: ({ name }) => void used.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = draft.fragments.get(name.value);
        if (fragment === undefined || followed.has(name.value)) return;
        followed.add(name.value);
        follow(fragment.node);
      },
    });
  };
  follow(operation);
  return { ...operation, variableDefinitions: draft.variables.definitionsOf(used) };
}
