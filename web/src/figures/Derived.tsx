import { writtenAs, type NumberForm } from './numberForm.js';

interface DerivedProps {
  /** How the page comes to it, for those who check: the API has no field for it. */
  readonly how: string;
  readonly number: number;
  readonly as?: NumberForm;
}

/** A number that a page counts itself, of what it shows at the moment. */
export function Derived({ how, number, as = 'count' }: DerivedProps) {
  return (
    <span className="num" data-derived={how} data-value={number}>
      {writtenAs(as, number)}
    </span>
  );
}
