import { lazy, Suspense, type ReactNode } from 'react';
import type { Located } from '../figures/located.js';
import { regionOf } from '../figures/Region.js';
import type { GraphPapersQuery } from '../generated/operations.js';
import { words } from '../words/words.js';
import { Banner } from './Banner.js';
import { DeskTools } from './DeskTools.js';
import { Expanded } from './Expanded.js';
import type { GraphDesk } from './graphDesk.js';
import { Legend } from './Legend.js';
import type { PictureQuery } from './queries/Queries.js';
import { SelectedPart } from './SelectedPart.js';
import { SelectedText } from './SelectedText.js';
import { Tools } from './Tools.js';
import type { Expansion } from './useExpansion.js';
import { Works } from './Works.js';

/** Draws with a library that no other part needs. */
const Drawing = lazy(() => import('./drawing/Drawing.js'));

interface DeskPartsProps {
  readonly at: Located<GraphPapersQuery['citationsAmong']>;
  readonly desk: GraphDesk;
  readonly expansion: Expansion;
  readonly banner: ReactNode;
  readonly earlier: readonly PictureQuery[];
}

/** The drawing in the midst of what acts on it; everything but the drawing works without it. */
export function DeskParts({ at, desk, expansion, banner, earlier }: DeskPartsProps) {
  return (
    <div className="graph-desk" {...regionOf(at)}>
      <Banner at={at} desk={desk}>
        {banner}
        <Expanded expansion={expansion} />
      </Banner>
      <div className="graph-room">
        <div className="graph-main">
          <Tools desk={desk} />
          <Suspense
            fallback={<div className="drawing" role="status" aria-label={words.states.loading} />}
          >
            <Drawing desk={desk} />
          </Suspense>
          <SelectedText desk={desk} />
        </div>
        <div className="graph-side">
          <SelectedPart desk={desk} />
          <Legend desk={desk} />
        </div>
      </div>
      <Works desk={desk} />
      <DeskTools at={at} desk={desk} earlier={earlier} expanded={expansion.asked.place} />
    </div>
  );
}
