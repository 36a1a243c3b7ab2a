import type { Located } from '../../figures/located.js';
import { Num } from '../../figures/Num.js';
import type { TruncationReason } from '../../generated/operations.js';
import { words } from '../../words/words.js';

interface Cut {
  readonly reason: TruncationReason;
  readonly atDepth: number;
  readonly skipped: number | null;
}

/** What is not in an answer, and why. */
export function LeftOut({ cuts }: { readonly cuts: readonly Located<Cut>[] }) {
  const { leftOut, leftOutAt } = words.graphTools;
  if (cuts.length === 0) return null;
  return (
    <ul className="left-out">
      {cuts.map((cut) => {
        const { reason, skipped } = cut.value;
        return (
          <li key={cut.path.join('.')}>
            {leftOutAt(
              <Num<Cut> at={cut} of={({ atDepth }) => atDepth} />,
              leftOut[reason](
                skipped === null ? null : <Num<Cut> at={cut} of={(of) => of.skipped} />,
              ),
            )}
          </li>
        );
      })}
    </ul>
  );
}
