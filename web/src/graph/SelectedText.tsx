import { Derived } from '../figures/Derived.js';
import { words } from '../words/words.js';
import type { GraphDesk } from './graphDesk.js';

/** What is selected, for those who hear the page: said when it changes. */
export function SelectedText({ desk }: { readonly desk: GraphDesk }) {
  return (
    <p className="hidden" aria-live="polite">
      <Text desk={desk} />
    </p>
  );
}

function Text({ desk: { state, shown, papers } }: { readonly desk: GraphDesk }) {
  const { selected } = state;
  const { heard } = words.graph;
  if (selected === null) return null;
  if (selected.kind === 'CITATION') {
    const citation = shown.citations.find(
      ({ citingId, citedId }) => citingId === selected.citingId && citedId === selected.citedId,
    );
    if (citation === undefined) return null;
    const titleOf = (id: string): string => papers.get(id)?.title ?? words.untitled;
    return heard.citation(
      <bdi>{titleOf(citation.citingId)}</bdi>,
      <bdi>{titleOf(citation.citedId)}</bdi>,
      words.roles[citation.role],
      words.polarities[citation.polarity],
    );
  }
  const paper = papers.get(selected.id);
  if (paper === undefined) return null;
  const citers = shown.citations.filter(({ citedId }) => citedId === paper.id);
  const references = shown.citations.filter(({ citingId }) => citingId === paper.id);
  return heard.paper(
    <bdi>{paper.title}</bdi>,
    paper.year,
    <Derived how="drawn citations of it" number={citers.length} />,
    <Derived
      how="drawn contradicting citations of it"
      number={citers.filter(({ polarity }) => polarity === 'CONTRADICTING').length}
    />,
    <Derived how="drawn citations by it" number={references.length} />,
  );
}
