import { Kind, print, type FieldNode, type SelectionSetNode } from 'graphql';
import type { Fragments } from './fragments.js';

/**
 * What is selected for one object of the answer, by response key. Two selections of a key have to be of the same
 * field with the same arguments, and then their own selections are one scope.
 */
export class Scope {
  private readonly fields = new Map<string, { signature: string; inner: Scope }>();

  /** Whether a selection of this key can stand beside those that are there. */
  allows(key: string, signature: string): boolean {
    const known = this.fields.get(key);
    return known === undefined || known.signature === signature;
  }

  /** The scope of what is selected below a key. */
  enter(key: string, signature: string): Scope {
    const known = this.fields.get(key);
    if (known !== undefined) return known.inner;
    const inner = new Scope();
    this.fields.set(key, { signature, inner });
    return inner;
  }

  /** Whether all of a selection set, fragments followed, can stand beside what is there. */
  fits(set: SelectionSetNode, fragments: Fragments): boolean {
    return fieldsOf(set, fragments).every((field) => {
      const known = this.fields.get(keyOf(field));
      if (known === undefined) return true;
      if (known.signature !== signatureOf(field)) return false;
      return field.selectionSet === undefined || known.inner.fits(field.selectionSet, fragments);
    });
  }

  /** Adds a selection set that fits. */
  add(set: SelectionSetNode, fragments: Fragments): void {
    for (const field of fieldsOf(set, fragments)) {
      const inner = this.enter(keyOf(field), signatureOf(field));
      if (field.selectionSet) inner.add(field.selectionSet, fragments);
    }
  }
}

/** A field with its arguments, in a form that is equal for equal ones. */
export function signatureOf({ name, arguments: given = [] }: Omit<FieldNode, 'kind'>): string {
  return [name.value, ...given.map((argument) => print(argument)).sort()].join(' ');
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function fieldsOf({ selections }: SelectionSetNode, fragments: Fragments): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments);
    const fragment = fragments.get(selection.name.value);
    return fragment === undefined ? [] : fieldsOf(fragment.node.selectionSet, fragments);
  });
}
