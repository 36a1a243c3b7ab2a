import { groupBy } from '../../../src/groupBy.js';
import { each, type Located } from '../figures/located.js';
import type { CitationCardFragment, CitationPageFragment } from '../generated/operations.js';
import { words } from '../words/words.js';
import { WholeCitation } from '../citation/WholeCitation.js';

export interface CitationListProps {
  readonly at: Located<CitationPageFragment>;
  /** Under headings of the years of the citing papers. */
  readonly byYear?: boolean;
}

/** The citations of a page. */
export function CitationList({ at, byYear = false }: CitationListProps) {
  const edges = each(at, (page) => page.edges);
  if (!byYear) return <Cards citations={edges} heading="h3" />;
  const years = groupBy(edges, ({ value }) => value.node.year);
  return [...years].map(([year, citations]) => (
    <section key={year} className="of-year">
      <h4>{year ?? words.explorer.disputed.undated}</h4>
      <Cards citations={citations} heading="h5" />
    </section>
  ));
}

function Cards({
  citations,
  heading,
}: {
  readonly citations: readonly Located<CitationCardFragment>[];
  readonly heading: 'h3' | 'h5';
}) {
  return (
    <ol className="citations">
      {citations.map((citation) => (
        <li key={citation.value.node.id}>
          <WholeCitation at={citation} heading={heading} />
        </li>
      ))}
    </ol>
  );
}
