import { BASES, SELF_CITATION_CHOICES } from '../address/choices.js';
import type { PageSettings } from '../address/pageSettings.js';
import { Choice } from '../parts/Choice.js';
import { yearChoices } from '../plots/yearRange.js';
import { words } from '../words/words.js';
import { YearSelect } from './YearSelect.js';

interface SwitchesProps {
  readonly settings: PageSettings;
  /** Of the citing papers that count, ascending. */
  readonly years: readonly number[];
  readonly onChange: (change: Partial<PageSettings>) => void;
}

/** What counts everywhere on the page: whose labels, which self-citations, and until when. */
export function Switches({ settings, years, onChange: show }: SwitchesProps) {
  const { settings: texts } = words;
  // Under a bound, later years are not in the answer, and still can be chosen.
  const { until } = settings;
  const today = new Date().getUTCFullYear();
  const last = until === null ? (years.at(-1) ?? today) : today;
  const after = Array.from(
    { length: Math.max(0, last - (years.at(-1) ?? last)) },
    (_, index) => last - index,
  );
  return (
    <fieldset className="switches">
      <legend>{texts.title}</legend>
      <Choice
        label={texts.basis}
        choices={BASES}
        names={texts.bases}
        value={settings.basis ?? 'ALL'}
        onChoose={(basis) => show({ basis: basis === 'ALL' ? null : basis })}
      />
      <Choice
        label={texts.self}
        choices={SELF_CITATION_CHOICES}
        names={texts.selfChoices}
        value={settings.self ?? 'INCLUDE'}
        onChoose={(self) => show({ self: self === 'INCLUDE' ? null : self })}
      />
      <YearSelect
        label={texts.until}
        none={texts.today}
        choices={yearChoices([...years, ...after], until)}
        value={until}
        onChoose={(year) => show({ until: year })}
      />
    </fieldset>
  );
}
