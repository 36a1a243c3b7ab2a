import { Fragment, type ReactNode } from 'react';
import { Num } from '../figures/Num.js';
import { within, type Lead, type Located } from '../figures/located.js';
import type { SummaryFragment } from '../generated/operations.js';
import { words } from '../words/words.js';

type Excluded = NonNullable<SummaryFragment['excluded']>;
type Counted = NonNullable<SummaryFragment['selfCitations']>;

/** What the switches leave out, and which self-citations are among what counts. */
export function LeftOut({ at }: { readonly at: Located<SummaryFragment> }) {
  const excluded = within(at, (summary) => summary.excluded);
  const counted = within(at, (summary) => summary.selfCitations);
  return (
    <p className="left-out quiet" role="status">
      {excluded === null || excluded.value.total === 0 ? null : <Out at={excluded} />}
      {counted === null ? null : <Among at={counted} />}
      {counted?.value.pending === true ? ` ${words.plots.leftOut.pending}` : null}
    </p>
  );
}

function Out({ at }: { readonly at: Located<Excluded> }) {
  const { leftOut } = words.plots;
  const parts = named(at, [
    [({ selfCitations }) => selfCitations, leftOut.selfCitations],
    [({ likelySelfCitations }) => likelySelfCitations, leftOut.likely],
    [({ notSelfCitations }) => notSelfCitations, leftOut.notSelf],
    [({ unjudged }) => unjudged, leftOut.unjudged],
    [({ undated }) => undated, leftOut.undated],
    [({ otherYears }) => otherYears, leftOut.otherYears],
  ]);
  return (
    <>
      {leftOut.total(
        <Num at={at} of={({ total }) => total} />,
        parts.length === 0 ? null : leftOut.parts(listed(parts)),
      )}
      .{' '}
    </>
  );
}

function Among({ at }: { readonly at: Located<Counted> }) {
  const { leftOut } = words.plots;
  const parts = named(at, [
    [({ yes }) => yes, leftOut.selfCitations],
    [({ likely }) => likely, leftOut.likely],
    [({ unknown }) => unknown, leftOut.unjudged],
  ]);
  return (
    <>
      {leftOut.among}
      {parts.length === 0 ? leftOut.noneKnown : listed(parts)}.
    </>
  );
}

type Named<From> = readonly [Lead<From, number>, (count: ReactNode) => ReactNode];

/** The counts that are not 0, in words. */
function named<From>(at: Located<From>, counts: readonly Named<From>[]): ReactNode[] {
  return counts
    .filter(([lead]) => within(at, lead)?.value !== 0)
    .map(([lead, say]) => say(<Num at={at} of={lead} />));
}

function listed(parts: readonly ReactNode[]): ReactNode {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index === 0 ? '' : ', '}
      {part}
    </Fragment>
  ));
}
