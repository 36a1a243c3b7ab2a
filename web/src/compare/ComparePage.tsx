import { PLAIN_SETTINGS } from '../address/pageSettings.js';
import { Misreadings } from '../parts/Misreadings.js';
import { Panel } from '../parts/Panel.js';
import { usePageTitle } from '../parts/usePageTitle.js';
import { Waiting } from '../parts/Waiting.js';
import { filledYears } from '../plots/yearFrame.js';
import { SettingsNote } from '../settings/SettingsNote.js';
import { Switches } from '../settings/Switches.js';
import { words } from '../words/words.js';
import { ChosenPapers } from './ChosenPapers.js';
import { compareAddress, FEWEST, MOST, withoutPaper } from './compareAddress.js';
import type { Comparison } from './compared.js';
import { ComparedCard } from './ComparedCard.js';
import { ComparedShares } from './ComparedShares.js';
import { ComparedYears } from './ComparedYears.js';
import { Malformed, Unfound } from './Unfound.js';
import { useComparePlace, type ComparePlace } from './useComparePlace.js';
import { useComparison } from './useComparison.js';

/** Two to five papers side by side, with their uncertainty on one scale. */
export function ComparePage() {
  const place = useComparePlace();
  const { ids } = place.view;
  const { asked, comparison, malformed } = useComparison(place.view);
  const { compare } = words;
  usePageTitle(compare.title);
  const shown = (comparison?.papers ?? []).map((paper) => paper.asked);
  const isKnown = asked.place !== null || asked.error !== null;
  return (
    <article className="compare">
      <h1>{compare.title}</h1>
      <p className="quiet">{compare.introduction}</p>
      <Misreadings misread={place.misread} />
      <ChosenPapers
        place={place}
        unshown={isKnown && !asked.fetching ? ids.filter((id) => !shown.includes(id)) : []}
      />
      {ids.length > MOST ? <p role="alert">{compare.tooMany}</p> : null}
      {ids.length < FEWEST ? (
        <p role="status">{ids.length === 0 ? compare.tooFew : compare.onlyOne}</p>
      ) : null}
      <Malformed ids={malformed} />
      {ids.length === malformed.length ? null : (
        <Waiting asked={asked} lines={24}>
          {(at) =>
            comparison === null ? null : (
              <>
                <Unfound comparison={comparison} />
                {comparison.papers.length === 0 ? null : (
                  <Panel at={at} title={compare.papers} about="citation-profile" className="plots">
                    <Compared place={place} comparison={comparison} />
                  </Panel>
                )}
              </>
            )
          }
        </Waiting>
      )}
    </article>
  );
}

interface ComparedProps {
  readonly place: ComparePlace;
  readonly comparison: Comparison;
}

function Compared({ place, comparison: { papers } }: ComparedProps) {
  const { ids, settings } = place.view;
  const years = papers.flatMap(({ at }) => at.value.citationSummary.byYear.map(({ year }) => year));
  return (
    <>
      <Switches settings={settings} years={filledYears(years)} onChange={place.count} />
      <SettingsNote settings={settings} without={compareAddress(ids, PLAIN_SETTINGS)} />
      <ol className="compared-cards">
        {papers.map((paper) => (
          <li key={paper.at.value.id}>
            <ComparedCard
              paper={paper}
              settings={settings}
              onRemove={() => place.compare(withoutPaper(ids, paper.asked))}
            />
          </li>
        ))}
      </ol>
      <ComparedShares papers={papers} />
      <ComparedYears papers={papers} />
    </>
  );
}
