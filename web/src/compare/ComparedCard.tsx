import { pageFilter, settingsInQuery, type PageSettings } from '../address/pageSettings.js';
import { writeQuery } from '../address/queryReader.js';
import { Num } from '../figures/Num.js';
import { within } from '../figures/located.js';
import { PaperLink } from '../parts/PaperLink.js';
import { words } from '../words/words.js';
import { RemoveButton } from './ChosenPapers.js';
import type { Compared } from './compared.js';

interface ComparedCardProps {
  readonly paper: Compared;
  /** What counts on the page, and on that of the paper to which the card leads. */
  readonly settings: PageSettings;
  readonly onRemove: () => void;
}

/** A paper of a comparison: what it is, how much is known of its citing papers, and its label with the base. */
export function ComparedCard({ paper: { letter, at }, settings, onRemove }: ComparedCardProps) {
  const { value } = at;
  const { compare } = words;
  const excluded = within(at, ({ citationSummary }) => citationSummary.excluded);
  const cited = <Num at={at} of={({ coverage }) => coverage.citerCount} />;
  return (
    <>
      <h3>
        <span className="letter">{letter}</span>{' '}
        <PaperLink paper={value} query={writeQuery(settingsInQuery(settings))} />
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
        {(pageFilter(settings) === null ? compare.coverage : compare.counted)(
          cited,
          <Num at={at} of={({ coverage }) => coverage.withRole} />,
          <Num at={at} of={({ coverage }) => coverage.withSide} />,
          <Num at={at} of={({ coverage }) => coverage.withSentence} />,
        )}
        {excluded === null || excluded.value.total === 0 ? null : (
          <> {compare.leftOut(<Num at={excluded} of={({ total }) => total} />)}</>
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
      <p>
        <RemoveButton name={value.title ?? words.untitled} onRemove={onRemove} />
      </p>
    </>
  );
}
