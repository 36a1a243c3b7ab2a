import { useOperation } from '../client/useOperation.js';
import { Contents } from '../generated/operations.js';
import { usePageTitle } from '../parts/usePageTitle.js';
import { SearchBox } from '../search/SearchBox.js';
import { words } from '../words/words.js';
import { ContestedHubs } from './ContestedHubs.js';
import { EmptyGraph } from './EmptyGraph.js';
import { GraphContents } from './GraphContents.js';
import { Questions } from './Questions.js';
import { StartingHubs } from './StartingHubs.js';
import { WaysIn } from './WaysIn.js';

/** The page that people start from: a search box, what is loaded, and where to begin. */
export function HomePage() {
  usePageTitle(null);
  const asked = useOperation(Contents, {});
  const { home } = words;
  const isEmpty = asked.place?.value.graphStatistics.paperCount === 0;
  return (
    <div className="home">
      <div className="home-head">
        <h1>{home.title}</h1>
        <p>{home.lead}</p>
        <SearchBox />
      </div>
      {isEmpty ? <EmptyGraph /> : null}
      <GraphContents asked={asked} />
      {isEmpty ? null : (
        <>
          <StartingHubs />
          <ContestedHubs />
        </>
      )}
      <Questions />
      <WaysIn />
    </div>
  );
}
