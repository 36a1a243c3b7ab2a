import { BASES, SELF_CITATION_CHOICES } from '../address/choices.js';
import { Choice } from '../parts/Choice.js';
import { words } from '../words/words.js';
import type { GraphFilter } from './graphFilter.js';
import { narrow, type Change } from './graphState.js';

interface LegendSelectsProps {
  readonly filter: GraphFilter;
  readonly change: (change: Change) => void;
}

const RETRACTED = { all: null, without: false, only: true } as const;
const RETRACTED_CHOICES = ['all', 'without', 'only'] as const;

/** Whose labels count, self-citations, and retracted papers: one choice of each. */
export function LegendSelects({ filter, change }: LegendSelectsProps) {
  const { legend } = words.graph;
  return (
    <div className="legend-selects">
      <Choice
        label={legend.basis}
        choices={BASES}
        names={legend.bases}
        value={filter.basis ?? 'ALL'}
        onChoose={(basis) => change(narrow({ basis: basis === 'ALL' ? null : basis }))}
      />
      <Choice
        label={legend.self}
        choices={SELF_CITATION_CHOICES}
        names={legend.selves}
        value={filter.self ?? 'INCLUDE'}
        onChoose={(self) => change(narrow({ self: self === 'INCLUDE' ? null : self }))}
      />
      <Choice
        label={legend.retracted}
        choices={RETRACTED_CHOICES}
        names={legend.withRetracted}
        value={RETRACTED_CHOICES.find((each) => RETRACTED[each] === filter.retracted) ?? 'all'}
        onChoose={(choice) => change(narrow({ retracted: RETRACTED[choice] }))}
      />
    </div>
  );
}
