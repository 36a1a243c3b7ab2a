import { Link } from 'wouter';
import { words } from '../words/words.js';
import { graphAddress } from './graphAddress.js';
import type { GraphDesk } from './graphDesk.js';
import { hide, unpin } from './graphState.js';

/** What can be done with a paper that is selected. */
export function PaperActions({ id, desk }: { readonly id: string; readonly desk: GraphDesk }) {
  const { state, change, expand } = desk;
  const { actions } = words.graph;
  return (
    <p className="actions">
      <button type="button" onClick={() => expand(id, 'CITERS')}>
        {actions.citers}
      </button>
      <button type="button" onClick={() => expand(id, 'REFERENCES')}>
        {actions.references}
      </button>
      {state.pins.some((pin) => pin.id === id) ? (
        <button type="button" onClick={() => change(unpin(id))}>
          {actions.unpin}
        </button>
      ) : null}
      <button type="button" onClick={() => change(hide(id))}>
        {actions.hide}
      </button>
      <Link href={graphAddress([id])}>{actions.alone}</Link>
    </p>
  );
}
