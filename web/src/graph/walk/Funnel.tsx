import { Derived } from '../../figures/Derived.js';
import { each, type Located } from '../../figures/located.js';
import { Num } from '../../figures/Num.js';
import { words } from '../../words/words.js';
import type { WalkAnswer } from './Walked.js';

/** Papers at each step, one bar below the other on one scale: exact, or at least so many. */
export function Funnel({ at }: { readonly at: Located<WalkAnswer> }) {
  const texts = words.graphTools.walk;
  const levels = each(at, (walk) => walk.levels);
  const starts = at.value.starts.length;
  const counts = levels.map(({ value: { exact, atLeast } }) => exact ?? atLeast ?? 0);
  const most = Math.max(starts, 1, ...counts);
  return (
    <table className="funnel">
      <caption>{texts.funnel}</caption>
      <tbody>
        <tr>
          <th scope="row">{texts.start}</th>
          <td>
            <Derived how="traverse.starts.length" number={starts} />
          </td>
          <Bar share={starts / most} cut={false} />
        </tr>
        {levels.map((level, index) => (
          <tr key={level.value.depth}>
            <th scope="row">{texts.level(<Num at={level} of={({ depth }) => depth} />)}</th>
            <td>
              {level.value.exact === null ? (
                texts.atLeast(<Num at={level} of={({ atLeast }) => atLeast} />)
              ) : (
                <Num at={level} of={({ exact }) => exact} />
              )}
            </td>
            <Bar share={(counts[index] ?? 0) / most} cut={level.value.exact === null} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In the middle, as a funnel has it; with open ends where there are more. */
function Bar({ share, cut }: { readonly share: number; readonly cut: boolean }) {
  const width = Math.max(0.4, 100 * share);
  return (
    <td className="funnel-bar" aria-hidden="true">
      <svg width="100%" height="18" viewBox="0 0 100 10" preserveAspectRatio="none">
        <rect
          className={cut ? 'at-least' : 'exact'}
          x={50 - width / 2}
          width={width}
          y="1"
          height="8"
        />
      </svg>
    </td>
  );
}
