import { useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { tabOf } from '../request/deepLink.js';
import { groupsOf, type ExploreOperation } from '../request/exploreOperation.js';
import { useOpenTab } from './openTab.js';

export const EXAMPLES = 'Examples';
/** Below it, what a plugin shows covers the editors. */
export const WIDE = '(min-width: 48rem)';

/** A list of all operations by the question behind them; each opens in a tab. */
export function examplesPlugin(operations: readonly ExploreOperation[]): GraphiQLPlugin {
  return {
    title: EXAMPLES,
    icon: ExamplesIcon,
    content: () => <Examples operations={operations} />,
  };
}

function Examples({ operations }: { operations: readonly ExploreOperation[] }) {
  const openTab = useOpenTab();
  const actions = useGraphiQLActions();
  const open = (operation: ExploreOperation): void => {
    openTab(tabOf(operation));
    if (!matchMedia(WIDE).matches) actions.setVisiblePlugin(null);
  };
  return (
    <section className="examples" aria-label={EXAMPLES}>
      <h2>{EXAMPLES}</h2>
      {groupsOf(operations).map((group) => (
        <div key={group.group}>
          <h3>{group.group}</h3>
          <ul>
            {group.operations.map((operation) => (
              <li key={operation.name}>
                <button type="button" onClick={() => open(operation)}>
                  {operation.question}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="labels">
        Labels describe sentences in citing papers, not the quality of the cited one.
      </p>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1" strokeLinecap="round" />
    </svg>
  );
}
