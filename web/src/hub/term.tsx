import type { ReactNode } from 'react';
import { Definition } from './Definition.js';
import type { Defined } from './definitions.js';

/** A term of a text with the link to its definition. */
export function term(of: Defined, text: ReactNode): ReactNode {
  return <Definition of={of}>{text}</Definition>;
}
