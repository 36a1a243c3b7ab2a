import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** Runs the tab that a link has opened, once, as soon as GraphiQL can. */
export function RunLinked() {
  const actions = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor, schema } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor', 'schema'),
  );
  const isReady = Boolean(queryEditor && variableEditor && responseEditor && schema);
  const hasRun = useRef(false);
  useEffect(() => {
    if (!isReady || hasRun.current) return;
    hasRun.current = true;
    actions.run();
  }, [isReady, actions]);
  return null;
}
