import { pageFilter } from '../address/pageSettings.js';
import { useHubPlace } from '../address/useHubPlace.js';
import { useOperation } from '../client/useOperation.js';
import { within, type Located } from '../figures/located.js';
import {
  Citers,
  Disputed,
  type CitationFilter,
  type CitationPageFragment,
  type CitationPolarity,
} from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { answered } from './answered.js';
import { CitationList } from './CitationList.js';
import { FurtherPages } from './FurtherPages.js';
import { PolarityMark } from '../citation/PolarityMark.js';
import { SidesCounted } from './SidesCounted.js';

type Side = 'supporting' | 'contradicting';

/** Citing papers that support beside those that contradict, the newest first. */
export function DisputedTab({ id }: { readonly id: string }) {
  const { view } = useHubPlace();
  const filter = pageFilter(view);
  const supporting = sideFilter(filter, 'SUPPORTING');
  const contradicting = sideFilter(filter, 'CONTRADICTING');
  const asked = answered(useOperation(Disputed, { id, filter, supporting, contradicting }));
  return (
    <Panel at={asked.place} title={words.explorer.disputed.title} about="citation-profile#polarity">
      <p className="quiet">{words.explorer.settingsOnly}</p>
      <Waiting asked={asked} lines={60}>
        {(place) => {
          const paper = within(place, (data) => data.paper);
          if (paper === null) return null;
          const sides = within(paper, ({ citationProfile }) => citationProfile.polarity);
          const isTaken = (sides?.value.takingSides ?? 0) > 0;
          return (
            <>
              <SidesCounted at={paper} />
              {isTaken ? (
                <div className="sides">
                  <SideList
                    id={id}
                    side="supporting"
                    filter={supporting}
                    at={within(paper, (of) => of.supporting)}
                  />
                  <SideList
                    id={id}
                    side="contradicting"
                    filter={contradicting}
                    at={within(paper, (of) => of.contradicting)}
                  />
                </div>
              ) : null}
            </>
          );
        }}
      </Waiting>
    </Panel>
  );
}

interface SideListProps {
  readonly id: string;
  readonly side: Side;
  readonly filter: CitationFilter;
  readonly at: Located<CitationPageFragment> | null;
}

function SideList({ id, side, filter, at }: SideListProps) {
  const texts = words.explorer.disputed;
  const heading = `explorer-${side}`;
  return (
    <section aria-labelledby={heading} className={side}>
      <h3 id={heading}>
        <PolarityMark polarity={side === 'supporting' ? 'SUPPORTING' : 'CONTRADICTING'} />{' '}
        {texts.sides[side]}
      </h3>
      {at === null || at.value.edges.length === 0 ? (
        <p className="quiet">{texts.none}</p>
      ) : (
        <>
          <CitationList at={at} byYear />
          <FurtherPages
            key={JSON.stringify(at.variables)}
            at={at}
            byYear
            source={{
              operation: Citers,
              variablesAfter: (after) => ({ id, filter, after, counted: false }),
              page: (data) => data.paper.citers,
            }}
          />
        </>
      )}
    </section>
  );
}

/** Citations that take both sides are in both. */
function sideFilter(filter: CitationFilter | null, side: CitationPolarity): CitationFilter {
  return { ...filter, polarities: [side, 'MIXED'] };
}
