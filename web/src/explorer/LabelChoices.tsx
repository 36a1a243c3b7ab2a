import { useId } from 'react';
import { useHubPlace } from '../address/useHubPlace.js';
import { holds, toggled } from './selection.js';

interface LabelChoicesProps<Label extends string> {
  readonly field: 'roles' | 'polarities';
  readonly values: readonly Label[];
  readonly names: Readonly<Record<Label, string>>;
  readonly title: string;
}

/** The labels of a kind to choose from where there are no counts. */
export function LabelChoices<Label extends string>({
  field,
  values,
  names,
  title,
}: LabelChoicesProps<Label>) {
  const { view, show } = useHubPlace();
  const heading = useId();
  return (
    <section className="label-choices" aria-labelledby={heading}>
      <h4 id={heading}>{title}</h4>
      <ul>
        {values.map((value) => {
          const choice = { [field]: [value] };
          return (
            <li key={value}>
              <button
                type="button"
                className="bucket"
                aria-pressed={holds(view, choice)}
                onClick={() => show(toggled(view, choice))}
              >
                <bdi>{names[value]}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
