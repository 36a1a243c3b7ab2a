import { Counted } from '../figures/Counted.js';
import type { Located } from '../figures/located.js';
import type { SearchQuery } from '../generated/operations.js';
import { PaperLink } from '../parts/PaperLink.js';
import { words } from '../words/words.js';

interface ResultProps {
  readonly at: Located<SearchQuery['search']['edges'][number]>;
}

/** A paper that was found. */
export function Result({ at }: ResultProps) {
  const { node: paper } = at.value;
  const names = (paper.authors ?? []).map(({ name }) => name);
  const more = (paper.authorCount ?? 0) > names.length ? ' …' : '';
  const facts = [names.join(', ') + more, paper.venue, paper.year].filter(
    (fact) => fact !== null && fact !== '',
  );
  return (
    <li>
      <PaperLink paper={paper} />
      {(paper.editorialState?.state ?? null) === null ? null : (
        <strong className="flag"> {words.search.hasNotice}</strong>
      )}
      <p className="quiet">
        {facts.map((fact, index) => (
          <span key={fact}>
            {index === 0 ? null : ' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
      <p>
        <Counted at={at} of={({ node }) => node.citerCount} noun={words.nouns.citingPapers} />
        {paper.citerCount === 0 ? null : ` · ${paper.citationProfile.displayLabel}`}
      </p>
      {paper.summary === null ? null : (
        <p>
          <bdi>{paper.summary}</bdi>
        </p>
      )}
    </li>
  );
}
