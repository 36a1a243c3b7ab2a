import { useState } from 'react';
import { useHubPlace } from '../address/useHubPlace.js';
import { Num } from '../figures/Num.js';
import { each, within, type Located } from '../figures/located.js';
import type { PaperEvidenceFragment, SummaryFragment } from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { Switches } from '../settings/Switches.js';
import { words } from '../words/words.js';
import { LeftOut } from './LeftOut.js';
import { ReceptionLegend } from './ReceptionLegend.js';
import { ReceptionPlot } from './ReceptionPlot.js';
import { YearChoice } from './YearChoice.js';
import { filledYears } from './yearFrame.js';
import { YearReadout } from './YearReadout.js';
import { YearTable } from './YearTable.js';

/** Citing papers by year and the sides that they take, with the switches of what counts. */
export function Reception({ at }: { readonly at: Located<PaperEvidenceFragment> }) {
  const { view, show } = useHubPlace();
  const summary = within(at, ({ citationSummary }) => citationSummary);
  if (summary === null) return null;
  const years = filledYears(summary.value.byYear.map(({ year }) => year));
  return (
    <Panel
      at={at}
      title={words.plots.reception.title}
      about="citation-profile#at-another-time-and-of-some-citers"
      className="plots reception"
    >
      <Switches settings={view} years={years} onChange={show} />
      <LeftOut at={summary} />
      {years.length === 0 ? (
        <p>
          {summary.value.total === 0 ? words.plots.noneCounted : words.plots.reception.undatedOnly}
        </p>
      ) : (
        <Years at={summary} years={years} />
      )}
      <Notes at={summary} />
    </Panel>
  );
}

interface YearsProps {
  readonly at: Located<SummaryFragment>;
  readonly years: readonly number[];
}

function Years({ at, years }: YearsProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const cited = each(at, ({ byYear }) => byYear);
  return (
    <>
      <ReceptionLegend />
      <ReceptionPlot cited={cited} years={years} onPoint={setPointed} />
      <YearReadout at={cited.find(({ value }) => value.year === pointed) ?? null} />
      <YearChoice years={years} />
      <YearTable cited={cited} />
    </>
  );
}

/** Years that are not over, and papers without a year. */
function Notes({ at }: { readonly at: Located<SummaryFragment> }) {
  const { reception } = words.plots;
  const unfinished = each(at, ({ byYear }) => byYear).filter(({ value }) => !value.complete);
  const { undated } = at.value;
  if (unfinished.length === 0 && undated === 0) return null;
  return (
    <ul className="plot-notes quiet">
      {unfinished.map((year) => (
        <li key={year.value.year}>
          {reception.incomplete(<Num at={year} of={(value) => value.year} as="year" />)}
        </li>
      ))}
      {undated === 0 ? null : (
        <li>{reception.undated(<Num at={at} of={(summary) => summary.undated} />)}</li>
      )}
    </ul>
  );
}
