import { Num } from '../figures/Num.js';
import { PaperLink } from '../parts/PaperLink.js';
import { words } from '../words/words.js';
import type { Compared } from './compared.js';

/** A paper of a comparison: what it is, how much is known of its citing papers, and its label with the base. */
export function ComparedCard({ paper: { letter, at } }: { readonly paper: Compared }) {
  const { value } = at;
  const { compare } = words;
  const cited = <Num at={at} of={({ coverage }) => coverage.citerCount} />;
  return (
    <>
      <h3>
        <span className="letter">{letter}</span> <PaperLink paper={value} />
      </h3>
      <p className="quiet">
        {(value.authors ?? []).map(({ name }, index) => (
          <span key={index}>
            {index === 0 ? '' : ', '}
            <bdi>{name}</bdi>
          </span>
        ))}
        {value.year === null ? null : (
          <>
            {' · '}
            <Num at={at} of={({ year }) => year} as="year" />
          </>
        )}
      </p>
      <p>
        {compare.coverage(
          cited,
          <Num at={at} of={({ coverage }) => coverage.withRole} />,
          <Num at={at} of={({ coverage }) => coverage.withSide} />,
          <Num at={at} of={({ coverage }) => coverage.withSentence} />,
        )}
      </p>
      <p>
        <strong>{value.citationProfile.displayLabel}</strong>
        {', '}
        {compare.base(
          <Num at={at} of={({ citationProfile }) => citationProfile.role.classified} />,
          <Num at={at} of={({ citationProfile }) => citationProfile.role.total} />,
        )}
      </p>
    </>
  );
}
