import type { Misread } from '../../address/queryReader.js';
import { useOperation } from '../../client/useOperation.js';
import { Derived } from '../../figures/Derived.js';
import { within } from '../../figures/located.js';
import { Num } from '../../figures/Num.js';
import { Region } from '../../figures/Region.js';
import { GraphSize } from '../../generated/operations.js';
import { Misreadings } from '../../parts/Misreadings.js';
import { words } from '../../words/words.js';
import type { DataCounts } from './linkVersion.js';

interface LinkNoticesProps {
  readonly misread: readonly Misread[];
  /** What the server had when the link was made; null when the link does not say. */
  readonly counts: DataCounts | null;
}

/** What of a link says nothing, and whether the data have changed since it was made. */
export function LinkNotices({ misread, counts }: LinkNoticesProps) {
  return (
    <>
      <Misreadings misread={misread} />
      {counts === null ? null : <Changed counts={counts} />}
    </>
  );
}

function Changed({ counts }: { readonly counts: DataCounts }) {
  const { place } = useOperation(GraphSize, {});
  const at = place === null ? null : within(place, ({ graphStatistics }) => graphStatistics);
  if (at === null) return null;
  const { paperCount, citationCount } = at.value;
  if (paperCount === counts.papers && citationCount === counts.citations) return null;
  return (
    <Region at={at}>
      <p role="status" className="problem">
        {words.graphTools.link.changed(
          <Derived how="of the link" number={counts.papers} />,
          <Derived how="of the link" number={counts.citations} />,
          <Num at={at} of={(data) => data.paperCount} />,
          <Num at={at} of={(data) => data.citationCount} />,
        )}
      </p>
    </Region>
  );
}
