import { useOperation } from '../client/useOperation.js';
import { Counted } from '../figures/Counted.js';
import { within, type Located } from '../figures/located.js';
import { Region } from '../figures/Region.js';
import { GraphCard, type GraphCardQuery } from '../generated/operations.js';
import { PaperLink } from '../parts/PaperLink.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import type { GraphDesk } from './graphDesk.js';
import { PaperActions } from './PaperActions.js';
import { WhyHere } from './WhyHere.js';

interface PaperPartProps {
  readonly id: string;
  readonly desk: GraphDesk;
}

/** A paper that is selected: what it is, why it is here, and what can be done with it. */
export function PaperPart({ id, desk }: PaperPartProps) {
  const asked = useOperation(GraphCard, { id });
  return (
    <Waiting asked={asked} lines={6}>
      {(place) => {
        const paper = within(place, (data) => data.paper);
        if (paper === null) return <p>{words.states.notFoundTitle}</p>;
        return (
          <Region at={place}>
            <Card at={paper} />
            <WhyHere id={id} desk={desk} />
            <PaperActions id={id} desk={desk} />
          </Region>
        );
      }}
    </Waiting>
  );
}

function Card({ at }: { readonly at: Located<NonNullable<GraphCardQuery['paper']>> }) {
  const { value: paper } = at;
  const names = (paper.authors ?? []).map(({ name }) => name);
  const more = (paper.authorCount ?? 0) > names.length ? ' …' : '';
  const facts = [names.join(', ') + more, paper.year, paper.venue].filter(
    (fact) => fact !== null && fact !== '',
  );
  return (
    <>
      {paper.hubTier === null ? null : <p className="tier">{words.tiers[paper.hubTier]}</p>}
      <h2>
        <PaperLink paper={paper} />
        {(paper.editorialState?.state ?? null) === null ? null : (
          <strong className="flag"> {words.search.hasNotice}</strong>
        )}
      </h2>
      <p className="byline">
        {facts.map((fact) => (
          <span key={fact}>
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
      <p>
        <Counted at={at} of={({ citerCount }) => citerCount} noun={words.nouns.citingPapers} />
        {paper.citerCount === 0 ? null : `: ${paper.citationProfile.displayLabel}`}
      </p>
      {paper.summary === null ? null : (
        <p className="small">
          <bdi>{paper.summary}</bdi>
        </p>
      )}
    </>
  );
}
