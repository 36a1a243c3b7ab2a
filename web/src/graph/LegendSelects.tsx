import { SELF_CITATION_CHOICES } from '../address/choices.js';
import { words } from '../words/words.js';
import type { GraphFilter } from './graphFilter.js';
import { narrow, type Change } from './graphState.js';

interface LegendSelectsProps {
  readonly filter: GraphFilter;
  readonly change: (change: Change) => void;
}

/** Whose labels count, self-citations, and retracted papers: one choice of each. */
export function LegendSelects({ filter, change }: LegendSelectsProps) {
  const { legend } = words.graph;
  return (
    <div className="legend-selects">
      <label>
        {legend.basis}{' '}
        <select
          value={filter.basis ?? 'ALL'}
          onChange={({ currentTarget: { value } }) =>
            change(narrow({ basis: value === 'HUMAN' ? 'HUMAN' : null }))
          }
        >
          <option value="ALL">{legend.bases.ALL}</option>
          <option value="HUMAN">{legend.bases.HUMAN}</option>
        </select>
      </label>
      <label>
        {legend.self}{' '}
        <select
          value={filter.self ?? 'INCLUDE'}
          onChange={({ currentTarget: { value } }) => {
            const chosen = SELF_CITATION_CHOICES.find((choice) => choice === value) ?? 'INCLUDE';
            change(narrow({ self: chosen === 'INCLUDE' ? null : chosen }));
          }}
        >
          {SELF_CITATION_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {legend.selves[choice]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {legend.retracted}{' '}
        <select
          value={filter.retracted === null ? 'all' : `${filter.retracted}`}
          onChange={({ currentTarget: { value } }) =>
            change(narrow({ retracted: value === 'all' ? null : value === 'true' }))
          }
        >
          <option value="all">{legend.withRetracted.all}</option>
          <option value="false">{legend.withRetracted.without}</option>
          <option value="true">{legend.withRetracted.only}</option>
        </select>
      </label>
    </div>
  );
}
