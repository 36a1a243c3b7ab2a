import { Fragment } from 'react';
import { POLARITIES, ROLES } from '../address/choices.js';
import { Num } from '../figures/Num.js';
import { within, type Located } from '../figures/located.js';
import { barGeometry, whiskerGeometry } from '../plots/barGeometry.js';
import { BarText } from '../plots/BarText.js';
import { Hatching } from '../plots/Hatching.js';
import type { Classification } from '../plots/barRows.js';
import { Whisker } from '../plots/Whisker.js';
import { words } from '../words/words.js';
import { AgainstShares } from './AgainstShares.js';
import { polarityShares, roleShares, type Compared, type ComparedShare } from './compared.js';
import { ShareGroup, ShareLine, ShareScale } from './ShareLine.js';

const HATCHING = 'compare-hatching';

/** Shares of roles and polarities of all papers on one scale: dots with intervals, and bounds behind them. */
export function ComparedShares({ papers }: { readonly papers: readonly Compared[] }) {
  const { compare } = words;
  const roles = ROLES.map((role) => ({
    name: words.roles[role],
    shares: roleShares(papers, role),
  }));
  const polarities = POLARITIES.map((polarity) => ({
    name: words.polarities[polarity],
    shares: polarityShares(papers, polarity),
  }));
  return (
    <>
      <svg className="definitions" aria-hidden="true">
        <Hatching id={HATCHING} />
      </svg>
      <div className="bars-beside">
        <Axis title={words.plots.role} groups={roles} of={rolesOf} />
        <div>
          <Axis title={words.plots.polarity} groups={polarities} of={polaritiesOf} />
          <AgainstShares papers={papers} />
        </div>
      </div>
      <p className="quiet">{compare.scale}</p>
    </>
  );
}

function rolesOf({ at }: Compared): Located<Classification> | null {
  return within(at, ({ citationSummary }) => citationSummary.roles);
}

function polaritiesOf({ at }: Compared): Located<Classification> | null {
  return within(at, ({ citationSummary }) => citationSummary.polarities);
}

interface AxisProps {
  readonly title: string;
  readonly groups: readonly { readonly name: string; readonly shares: readonly ComparedShare[] }[];
  readonly of: (paper: Compared) => Located<Classification> | null;
}

/** Values that occur in none of the papers are left out. */
function Axis({ title, groups, of }: AxisProps) {
  return (
    <section>
      <h3>{title}</h3>
      <ShareScale />
      {groups
        .filter(({ shares }) => shares.some(({ bucket }) => bucket !== null))
        .map(({ name, shares }) => (
          <ShareGroup key={name} name={name}>
            {shares.map((share) => (
              <Line key={share.paper.letter} share={share} classification={of(share.paper)} />
            ))}
          </ShareGroup>
        ))}
    </section>
  );
}

interface LineProps {
  readonly share: ComparedShare;
  readonly classification: Located<Classification> | null;
}

function Line({ share: { paper, counted, bucket }, classification }: LineProps) {
  if (counted === null || classification === null) return null;
  const whisker = whiskerGeometry(bucket?.value.share ?? null, bucket?.value.interval ?? null);
  const total = paper.at.value.citationSummary.total;
  const { labelled, possible } = barGeometry(
    bucket?.value.count ?? 0,
    total,
    bucket?.value.bounds ?? null,
  );
  return (
    <ShareLine
      letter={paper.letter}
      drawing={
        <>
          <rect
            x={`${labelled}%`}
            width={`${possible - labelled}%`}
            y="5"
            height="12"
            fill={`url(#${HATCHING})`}
          />
          {whisker === null ? null : <Whisker at={whisker} y={11} />}
        </>
      }
    >
      <BarText counted={counted} bucket={bucket} classification={classification} />
      {bucket === null || bucket.value.interval === null ? null : (
        <Fragment>
          {' '}
          <span className="bar-base quiet">
            {words.plots.table.range(
              <Num at={bucket} of={({ interval }) => interval.low} as="share" />,
              <Num at={bucket} of={({ interval }) => interval.high} as="share" />,
            )}
          </span>
        </Fragment>
      )}
    </ShareLine>
  );
}
