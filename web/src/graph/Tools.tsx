import { words } from '../words/words.js';
import type { GraphDesk } from './graphDesk.js';
import { find, layOut, type GraphLayout } from './graphState.js';

const LAYOUTS: readonly GraphLayout[] = ['TIME', 'SIMILARITY'];

/** How papers are laid out, and words that stand out. */
export function Tools({ desk: { state, change } }: { readonly desk: GraphDesk }) {
  const { tools } = words.graph;
  return (
    <div className="graph-tools">
      <fieldset className="layouts">
        <legend className="hidden">{tools.layout}</legend>
        {LAYOUTS.map((layout) => (
          <label key={layout}>
            <input
              type="radio"
              name="layout"
              checked={state.layout === layout}
              onChange={() => change(layOut(layout))}
            />
            {tools.layouts[layout]}
          </label>
        ))}
      </fieldset>
      <label className="find">
        {tools.find}{' '}
        <input
          type="search"
          value={state.find}
          onChange={(event) => change(find(event.currentTarget.value))}
        />
      </label>
    </div>
  );
}
