import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { TabTexts } from '../request/deepLink.js';

/** Shows a tab with these texts: the one that has them already, else a blank one, else a new one. */
export function useOpenTab(): (texts: TabTexts) => void {
  const actions = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor'),
  );
  return ({ query, variables }) => {
    if (queryEditor === undefined || variableEditor === undefined) return;
    // The editors are ahead of the tab that they show.
    const shown = { query: queryEditor.getValue(), variables: variableEditor.getValue() };
    const texts = tabs.map((tab, index) => (index === activeTabIndex ? shown : tab));
    const index = texts.findIndex(
      (tab) => (tab.query ?? '') === query && (tab.variables ?? '') === variables,
    );
    if (index === activeTabIndex) return;
    if (index >= 0) {
      actions.changeTab(index);
      return;
    }
    if (shown.query.trim() !== '') actions.addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
  };
}
