import type { HubTab } from '../address/choices.js';
import { useHubPlace } from '../address/useHubPlace.js';
import { CitersTab } from './CitersTab.js';
import { LISTS_PLACE } from '../address/listPlace.js';
import { DisputedTab } from './DisputedTab.js';
import { ReferencesTab } from './ReferencesTab.js';
import { RelatedTab } from './RelatedTab.js';
import { TabList } from './TabList.js';

interface ListProps {
  /** Of the paper of the page. */
  readonly id: string;
}

const LISTS: Readonly<Record<HubTab, (props: ListProps) => React.ReactNode>> = {
  CITERS: CitersTab,
  REFERENCES: ReferencesTab,
  DISPUTED: DisputedTab,
  RELATED: RelatedTab,
};

/** The lists of a hub: citing papers with facets, references, disputed and related papers. Only the open one is asked for. */
export function Explorer({ id }: ListProps) {
  const { view, show } = useHubPlace();
  const List = LISTS[view.tab];
  return (
    <div id={LISTS_PLACE} className="explorer" tabIndex={-1}>
      <TabList chosen={view.tab} onChoose={(tab) => show({ tab })} />
      <div
        role="tabpanel"
        id="explorer-panel"
        aria-labelledby={`explorer-tab-${view.tab.toLowerCase()}`}
      >
        <List id={id} />
      </div>
    </div>
  );
}
