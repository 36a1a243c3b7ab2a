import '../style/graph.css';
import { useMemo } from 'react';
import { useQueryText } from '../address/useQueryText.js';
import { Misreadings } from '../parts/Misreadings.js';
import { usePageTitle } from '../parts/usePageTitle.js';
import { words } from '../words/words.js';
import { Begin } from './Begin.js';
import { MOST_ASKED } from './graphAddress.js';
import { Linked } from './link/Linked.js';
import { isLink, readLink } from './link/readLink.js';
import { PaperForm } from './PaperForm.js';

/** The citations around one paper, or among several, drawn. */
export function GraphPage() {
  const query = useQueryText();
  const { graph } = words;
  usePageTitle(graph.title);
  return (
    <article className="graph-page">
      <header className="graph-head">
        <h1>{graph.title}</h1>
        <p className="quiet">{graph.introduction}</p>
      </header>
      {isLink(query) ? <Linked key={query} query={query} /> : <Asked key={query} query={query} />}
    </article>
  );
}

/** Papers of an address that somebody wrote, with a filter perhaps. */
function Asked({ query }: { readonly query: string }) {
  const { state, misread } = useMemo(() => readLink(query), [query]);
  const base = useMemo(() => ({ ...state, arrivals: [] }), [state]);
  const ids = state.arrivals.map(({ id }) => id);
  return (
    <>
      <Misreadings misread={misread} />
      {ids.length > MOST_ASKED ? <p role="alert">{words.graph.tooMany}</p> : null}
      {ids.length === 0 ? <PaperForm /> : <Begin ids={ids.slice(0, MOST_ASKED)} base={base} />}
    </>
  );
}
