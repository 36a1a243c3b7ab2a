import { Fragment } from 'react';
import { Num } from '../figures/Num.js';
import { each, within, type Located } from '../figures/located.js';
import { words } from '../words/words.js';
import type { CitedYear } from './yearParts.js';

/** The numbers of the year that is pointed at. Its room is there before. */
export function YearReadout({ at }: { readonly at: Located<CitedYear> | null }) {
  const { reception } = words.plots;
  return (
    <p className="readout">
      {at === null ? (
        <span className="quiet">{reception.hint}</span>
      ) : (
        <>
          {reception.readout(
            <Num at={at} of={({ year }) => year} as="year" />,
            <Num at={at} of={({ count }) => count} />,
            at.value,
          )}
          <Parts at={at} />
          <Against at={at} />
        </>
      )}
    </p>
  );
}

function Parts({ at }: { readonly at: Located<CitedYear> }) {
  const { readoutPart } = words.plots.reception;
  return (
    <>
      {each(at, ({ polarities }) => polarities.buckets).map((bucket) => (
        <Fragment key={bucket.value.polarity}>
          {', '}
          {readoutPart(
            <Num at={bucket} of={({ count }) => count} />,
            words.polarities[bucket.value.polarity],
          )}
        </Fragment>
      ))}
      {at.value.polarities.unclassified === 0 ? null : (
        <>
          {', '}
          {readoutPart(
            <Num at={at} of={({ polarities }) => polarities.unclassified} />,
            words.polarities.UNCLASSIFIED,
          )}
        </>
      )}
      .
    </>
  );
}

function Against({ at }: { readonly at: Located<CitedYear> }) {
  const share = within(at, ({ contradictingShare }) => contradictingShare);
  if (share === null || share.value.share === null) return null;
  return (
    <>
      {' '}
      {words.plots.reception.readoutShare(
        <Num at={share} of={({ count }) => count} />,
        <Num at={share} of={({ base }) => base} />,
        <Num at={share} of={({ low }) => low} as="share" />,
        <Num at={share} of={({ high }) => high} as="share" />,
      )}
      .
    </>
  );
}
