import type { HubView } from '../address/hubAddress.js';
import { useHubPlace } from '../address/useHubPlace.js';
import { words } from '../words/words.js';
import { clearing, type Chip } from './chips.js';

interface ChipsProps {
  readonly view: HubView;
  readonly chips: readonly Chip[];
  /** The button that was pressed is gone: something else takes the focus. */
  readonly onRemoved: () => void;
}

/** What is selected, each with a button that takes it back. */
export function Chips({ view, chips, onRemoved }: ChipsProps) {
  const { show } = useHubPlace();
  const texts = words.explorer.chips;
  const take = (change: Partial<HubView>) => (): void => {
    show(change);
    onRemoved();
  };
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={texts.label}>
      {chips.map((chip) => {
        const name = nameOf(chip);
        return (
          <li key={name}>
            <bdi>{name}</bdi>
            <button type="button" aria-label={texts.remove(name)} onClick={take(chip.without)}>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      <li className="clear">
        <button type="button" className="quiet" onClick={take(clearing(chips, view))}>
          {texts.clear}
        </button>
      </li>
    </ul>
  );
}

function nameOf(chip: Chip): string {
  const texts = words.explorer.chips;
  switch (chip.kind) {
    case 'basis':
      return texts.basis;
    case 'self':
      return texts.self(chip.value);
    case 'until':
      return texts.until(String(chip.value));
    case 'role':
      return texts.role(words.roles[chip.value]);
    case 'polarity':
      return texts.polarity(words.polarities[chip.value]);
    case 'years':
      return texts.years(chip.from, chip.to);
    case 'verdict':
      return texts.verdict(chip.value);
    case 'section':
      return texts.section(words.sections[chip.value]);
    case 'influential':
    case 'retracted':
    case 'disagreement':
      return texts[chip.kind](chip.value);
    case 'text':
      return texts.text[chip.field](chip.value);
  }
}
