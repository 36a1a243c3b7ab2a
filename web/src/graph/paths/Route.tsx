import { PolarityMark } from '../../citation/PolarityMark.js';
import type { RouteCitationFragment, RoutePaperFragment } from '../../generated/operations.js';
import { PaperLink } from '../../parts/PaperLink.js';
import { words } from '../../words/words.js';
import { citationsOfSteps } from './routeOf.js';

interface RouteProps {
  readonly papers: readonly RoutePaperFragment[];
  readonly citations: readonly RouteCitationFragment[];
}

/** A route from paper to paper: between each and the next, how one cites the other. */
export function Route({ papers, citations }: RouteProps) {
  const steps = citationsOfSteps(
    papers.map(({ id }) => id),
    citations,
  );
  return (
    <ol className="route">
      {papers.map((paper, index) => (
        <li key={`${index} ${paper.id}`}>
          {(steps[index - 1] ?? []).map((place) => {
            const citation = citations[place];
            return citation === undefined ? null : (
              <Step key={place} citation={citation} to={paper.id} />
            );
          })}
          <span className="route-paper">
            <PaperLink paper={paper} />
            {paper.year === null ? null : <span className="quiet"> {paper.year}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Step({
  citation: { citing, role, polarity, disagreement },
  to,
}: {
  readonly citation: RouteCitationFragment;
  readonly to: string;
}) {
  const { route } = words.graphTools;
  const labels = [
    role === 'UNCLASSIFIED' ? null : words.roles[role],
    polarity === 'UNCLASSIFIED' ? null : words.polarities[polarity],
  ].filter((label) => label !== null);
  return (
    <span className="route-step">
      <span aria-hidden="true">{citing.id === to ? '↑' : '↓'}</span>{' '}
      {citing.id === to ? route.citedBy : route.cites} <PolarityMark polarity={polarity} />{' '}
      <strong>{labels.length === 0 ? route.unclassified : labels.join(', ')}</strong>
      {disagreement ? `; ${route.disagreement}` : ''}
    </span>
  );
}
