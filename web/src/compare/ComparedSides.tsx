import { Num } from '../figures/Num.js';
import { within, type Located } from '../figures/located.js';
import { whiskerGeometry } from '../plots/barGeometry.js';
import { Whisker } from '../plots/Whisker.js';
import { words } from '../words/words.js';
import type { ComparedPaper } from './comparedPaper.js';

const HEIGHT = 22;

interface Share {
  readonly count: number;
  readonly base: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The share that contradicts, of the citing papers that take a side, with its interval. */
export function ComparedSides({ papers }: { readonly papers: readonly ComparedPaper[] }) {
  return (
    <section className="compared-value">
      <h3>{words.compare.contradicting}</h3>
      <ul>
        {papers.map(({ at, mark }) => {
          const share: Located<Share> | null = within(
            at,
            ({ citationProfile }) => citationProfile.polarity.contradicting,
          );
          return share === null ? null : <Side key={mark} at={share} mark={mark} />;
        })}
      </ul>
    </section>
  );
}

function Side({ at, mark }: { readonly at: Located<Share>; readonly mark: string }) {
  const { low, high, share } = at.value;
  const whisker = whiskerGeometry(share, low === null || high === null ? null : { low, high });
  return (
    <li className="bar-row">
      <span className="bar-name">
        <span className="hidden">{words.compare.paper}</span> {mark}
      </span>
      <svg className="bar" height={HEIGHT} width="100%" aria-hidden="true">
        {whisker === null ? null : <Whisker at={whisker} y={HEIGHT / 2} />}
      </svg>
      <span className="bar-text">
        {words.compare.ofSides(
          <Num at={at} of={({ count }) => count} />,
          <Num at={at} of={({ base }) => base} />,
        )}
        {share === null ? null : (
          <>
            {' '}
            (<Num at={at} of={(found) => found.share} as="share" />)
          </>
        )}
      </span>
    </li>
  );
}
