import '../style/graph.css';
import { useQueryText } from '../address/useQueryText.js';
import { usePageTitle } from '../parts/usePageTitle.js';
import { words } from '../words/words.js';
import { Begin } from './Begin.js';
import { MOST_ASKED, readAsked } from './graphAddress.js';
import { Linked } from './link/Linked.js';
import { isLink } from './link/readLink.js';
import { PaperForm } from './PaperForm.js';

/** The citations around one paper, or among several, drawn. */
export default function GraphPage() {
  const query = useQueryText();
  const ids = readAsked(query);
  const { graph } = words;
  usePageTitle(graph.title);
  return (
    <article className="graph-page">
      <header className="graph-head">
        <h1>{graph.title}</h1>
        <p className="quiet">{graph.introduction}</p>
      </header>
      {isLink(query) ? <Linked key={query} query={query} /> : <Asked ids={ids} />}
    </article>
  );
}

/** Papers of an address that somebody wrote. */
function Asked({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return <PaperForm />;
  return (
    <>
      {ids.length > MOST_ASKED ? <p role="alert">{words.graph.tooMany}</p> : null}
      <Begin key={ids.join('\n')} ids={ids.slice(0, MOST_ASKED)} />
    </>
  );
}
