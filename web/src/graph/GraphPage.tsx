import '../style/graph.css';
import { useQueryText } from '../address/useQueryText.js';
import { usePageTitle } from '../parts/usePageTitle.js';
import { words } from '../words/words.js';
import { Begin } from './Begin.js';
import { MOST_ASKED, readAsked } from './graphAddress.js';
import { PaperForm } from './PaperForm.js';

/** The citations around one paper, or among several, drawn. */
export default function GraphPage() {
  const ids = readAsked(useQueryText());
  const { graph } = words;
  usePageTitle(graph.title);
  return (
    <article className="graph-page">
      <header className="graph-head">
        <h1>{graph.title}</h1>
        <p className="quiet">{graph.introduction}</p>
      </header>
      {ids.length > MOST_ASKED ? <p role="alert">{graph.tooMany}</p> : null}
      {ids.length === 0 ? (
        <PaperForm />
      ) : (
        <Begin key={ids.join('\n')} ids={ids.slice(0, MOST_ASKED)} />
      )}
    </article>
  );
}
