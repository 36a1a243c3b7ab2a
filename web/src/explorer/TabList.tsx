import { useRef, type KeyboardEvent } from 'react';
import { TABS, type HubTab } from '../address/choices.js';
import { words } from '../words/words.js';
import { tabByKey } from './tabKeys.js';

interface TabListProps {
  readonly chosen: HubTab;
  readonly onChoose: (tab: HubTab) => void;
}

/** The tabs: arrows move between them, and Enter opens one, because some lists take a while. */
export function TabList({ chosen, onChoose }: TabListProps) {
  const buttons = useRef(new Map<HubTab, HTMLButtonElement>());
  const move = (event: KeyboardEvent, from: HubTab): void => {
    const tab = tabByKey(TABS, from, event.key);
    if (tab === null) return;
    event.preventDefault();
    buttons.current.get(tab)?.focus();
  };
  return (
    <div role="tablist" aria-label={words.explorer.lists} className="tabs">
      {TABS.map((tab) => (
        <button
          key={tab}
          ref={(button) => {
            if (button !== null) buttons.current.set(tab, button);
          }}
          type="button"
          role="tab"
          id={`explorer-tab-${tab.toLowerCase()}`}
          aria-selected={tab === chosen}
          aria-controls={tab === chosen ? 'explorer-panel' : undefined}
          tabIndex={tab === chosen ? 0 : -1}
          onKeyDown={(event) => move(event, tab)}
          onClick={() => onChoose(tab)}
        >
          {words.explorer.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
