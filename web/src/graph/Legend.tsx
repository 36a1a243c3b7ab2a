import { useMemo } from 'react';
import { POLARITIES, ROLES } from '../address/choices.js';
import { Derived } from '../figures/Derived.js';
import { words } from '../words/words.js';
import type { GraphDesk } from './graphDesk.js';
import { narrow } from './graphState.js';
import { legendCounts } from './legend.js';
import { LegendChoices } from './LegendChoices.js';
import { LegendSelects } from './LegendSelects.js';
import { LegendYears } from './LegendYears.js';
import { DiscSample, LineSample } from './Samples.js';

/** What marks mean, how many there are of each, and at once the filter: what is pressed is kept. */
export function Legend({ desk }: { readonly desk: GraphDesk }) {
  const { known, state, change } = desk;
  const { filter } = state;
  const counts = useMemo(() => legendCounts(known, filter), [known, filter]);
  const { legend } = words.graph;
  const sources = [...counts.sources.keys(), ...filter.sources];
  return (
    <section className="panel graph-legend" aria-label={legend.title}>
      <h2>{legend.title}</h2>
      <p className="quiet small">{legend.note}</p>
      <LegendChoices
        title={legend.polarity}
        values={POLARITIES}
        counts={counts.polarities}
        kept={filter.polarities}
        nameOf={(polarity) => words.polarities[polarity]}
        sampleOf={(polarity) => <LineSample tone={polarity} />}
        onKeep={(polarities) => change(narrow({ polarities }))}
      />
      {state.layout === 'SIMILARITY' ? (
        <p className="similar-sample">
          <LineSample tone="SIMILAR" /> {legend.similar}
        </p>
      ) : null}
      <LegendChoices
        title={legend.role}
        values={ROLES}
        counts={counts.roles}
        kept={filter.roles}
        nameOf={(role) => words.roles[role]}
        onKeep={(roles) => change(narrow({ roles }))}
      />
      <LegendChoices
        title={legend.source}
        values={[...new Set(sources)].sort()}
        counts={counts.sources}
        kept={filter.sources}
        nameOf={(source) => source}
        onKeep={(kept) => change(narrow({ sources: kept }))}
      />
      <LegendSelects filter={filter} change={change} />
      <LegendYears
        key={`${filter.from} ${filter.to}`}
        filter={filter}
        counts={counts}
        change={change}
      />
      <Discs retracted={counts.retracted} />
    </section>
  );
}

/** What papers look like. */
function Discs({ retracted }: { readonly retracted: number }) {
  const { legend, discs } = words.graph;
  return (
    <>
      <h3>{legend.papers}</h3>
      <ul className="disc-samples">
        <li>
          <DiscSample kind="ASKED" /> {discs.asked}
        </li>
        <li>
          <DiscSample kind="PLAIN" size={9} /> {discs.area}
        </li>
        <li>
          <DiscSample kind="PLAIN" ring={1.5} /> {words.tiers.HUB}
          <DiscSample kind="PLAIN" ring={3} /> {words.tiers.SUPER_HUB}
          <DiscSample kind="PLAIN" ring={5} /> {words.tiers.MEGA_HUB}
        </li>
        <li>
          <DiscSample kind="RETRACTED" />{' '}
          {discs.retracted(<Derived how="known papers that are retracted" number={retracted} />)}
        </li>
      </ul>
      <p className="quiet small">{discs.lines}</p>
    </>
  );
}
