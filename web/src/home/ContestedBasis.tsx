import { Num } from '../figures/Num.js';
import { each, within, type Located } from '../figures/located.js';
import type { ContestedHubsQuery } from '../generated/operations.js';
import { words } from '../words/words.js';

type Edge = ContestedHubsQuery['hubs']['edges'][number];

/** What it rests on that a hub is contested: how many contradict of how many, and whose labels these are. */
export function ContestedBasis({ at }: { readonly at: Located<Edge> }) {
  const { contested } = words.home;
  const share = within(at, (edge) => edge.node.citationProfile.polarity.contradicting);
  const against = within(at, (edge) => edge.node.citationProfile.polarity.against);
  const labels = each(at, (edge) => edge.node.coverage.labels);
  if (share === null || against === null) return null;
  return (
    <span className="small">
      {contested.basis(
        <Num at={share} of={({ count }) => count} />,
        <Num at={share} of={({ base }) => base} />,
      )}
      {share.value.low === null
        ? ''
        : contested.interval(
            <Num at={share} of={({ low }) => low} as="share" />,
            <Num at={share} of={({ high }) => high} as="share" />,
          )}
      {against.value.byPeople === null
        ? ''
        : contested.byPeople(<Num at={against} of={({ byPeople }) => byPeople} />)}
      {labels.length === 0 ? '' : `; ${contested.labels} `}
      {labels.map((label, index) => (
        <span key={label.value.evidence}>
          {index === 0 ? '' : ', '}
          {contested.label(
            words.evidence[label.value.evidence],
            <Num at={label} of={({ strongest }) => strongest} />,
          )}
        </span>
      ))}
    </span>
  );
}
