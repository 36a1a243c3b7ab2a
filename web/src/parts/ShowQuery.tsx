import { lazy, Suspense, useState } from 'react';
import type { Located } from '../figures/located.js';
import { words } from '../words/words.js';

/** Prints operations, and so comes with a parser: it is loaded when somebody asks. */
const QueryDialog = lazy(() => import('./QueryDialog.js'));

interface ShowQueryProps {
  readonly at: Located<unknown> | null;
  readonly title: string;
  readonly about?: string | undefined;
}

/** The links of a panel: its definitions, and its query. */
export function ShowQuery({ at, title, about }: ShowQueryProps) {
  const [shown, setShown] = useState(false);
  return (
    <p className="panel-links">
      {about === undefined ? null : <a href={`/docs/${about}`}>{words.panel.about}</a>}
      {at === null ? null : (
        <button type="button" className="quiet" onClick={() => setShown(true)}>
          {words.panel.query}
          <span className="hidden">: {title}</span>
        </button>
      )}
      {shown && at !== null ? (
        <Suspense fallback={null}>
          <QueryDialog at={at} title={title} onClose={() => setShown(false)} />
        </Suspense>
      ) : null}
    </p>
  );
}
