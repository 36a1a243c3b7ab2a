import { SAMPLE_HUB, SAMPLE_SOURCE } from '../../../src/explore/sampleHub.js';
import { useOperation } from '../client/useOperation.js';
import { SampleLoaded } from '../generated/operations.js';
import { words } from '../words/words.js';
import { site } from './site.js';

/** That the sample is loaded, where it is. A page that was sent without data has to ask. */
export function SampleNotice() {
  if (site.sample === null) return <AskedNotice />;
  return site.sample ? <Notice /> : null;
}

function AskedNotice() {
  const { place } = useOperation(SampleLoaded, { id: SAMPLE_HUB });
  const sources = place?.value.paper?.sources ?? [];
  return sources.some(({ name }) => name === SAMPLE_SOURCE) ? <Notice /> : null;
}

function Notice() {
  return (
    <aside className="notice" aria-label={words.sampleLabel}>
      {words.sampleNotice}
    </aside>
  );
}
