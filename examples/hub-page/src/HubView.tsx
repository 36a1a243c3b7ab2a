import type { CitersFragment, HubPageQuery } from './generated';

interface HubViewProps {
  readonly paper: NonNullable<HubPageQuery['paper']>;
  readonly citers: CitersFragment;
  /** Asks for the next page; null while it is on its way. */
  readonly onMore: (() => void) | null;
}

/** A hub page. It knows of no GraphQL client, only of the types of the operations. */
export function HubView({ paper, citers, onMore }: HubViewProps) {
  const { roles, polarities } = paper.citationSummary;
  return (
    <main>
      <p>{paper.hubTier}</p>
      <h1>{paper.title ?? 'Untitled'}</h1>
      <p>
        <strong>{paper.citationProfile.displayLabel}</strong>: {paper.citationProfile.sentence}
      </p>
      <p>Labels describe sentences in citing papers, not the quality of this one.</p>
      <p>{paper.abstract}</p>
      <h2>Why it is cited</h2>
      <ul>
        {roles.buckets.map(({ role, count }) => (
          <li key={role}>
            {role} {count}
          </li>
        ))}
      </ul>
      <h2>Which way citers lean</h2>
      <ul>
        {polarities.buckets.map(({ polarity, count }) => (
          <li key={polarity}>
            {polarity} {count}
          </li>
        ))}
      </ul>
      <h2>Representative citers</h2>
      <p>Selected to show each role; not a sample.</p>
      <ul>
        {paper.representativeCiters.papers.map(({ id, summary }) => (
          <li key={id}>{summary ?? 'No summary'}</li>
        ))}
      </ul>
      <h2>{citers.totalCount} citing papers in this graph</h2>
      <ol aria-label="Citers">
        {citers.edges.map(({ role, polarity, node }) => (
          <li key={node.id}>
            {node.title ?? 'Untitled'} ({role}, {polarity})
          </li>
        ))}
      </ol>
      {citers.pageInfo.hasNextPage && (
        <button onClick={onMore ?? undefined} disabled={onMore === null}>
          More citers
        </button>
      )}
    </main>
  );
}
