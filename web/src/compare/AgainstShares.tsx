import { Num } from '../figures/Num.js';
import { within } from '../figures/located.js';
import { whiskerGeometry } from '../plots/barGeometry.js';
import { Whisker } from '../plots/Whisker.js';
import { words } from '../words/words.js';
import type { Compared } from './compared.js';
import { ShareGroup, ShareLine } from './ShareLine.js';

/** How many contradict of those that take a side, which is another base than that of the polarities. */
export function AgainstShares({ papers }: { readonly papers: readonly Compared[] }) {
  return (
    <ShareGroup name={words.plots.reception.shareAxis}>
      {papers.map((paper) => (
        <AgainstLine key={paper.letter} paper={paper} />
      ))}
    </ShareGroup>
  );
}

function AgainstLine({ paper }: { readonly paper: Compared }) {
  const { plots } = words;
  const at = within(paper.at, ({ citationProfile }) => citationProfile.polarity.contradicting);
  if (at === null) return null;
  const { count, base, low, high } = at.value;
  // The point of the drawing only: the numbers are written as the answer has them.
  const whisker =
    low === null || high === null ? null : whiskerGeometry(count / base, { low, high });
  return (
    <ShareLine
      letter={paper.letter}
      drawing={whisker === null ? null : <Whisker at={whisker} y={11} />}
    >
      {plots.countOf(
        <Num at={at} of={(against) => against.count} />,
        <Num at={at} of={(against) => against.base} />,
      )}
      <span className="bar-base quiet">
        {whisker === null
          ? words.compare.tooFewSides
          : plots.table.range(
              <Num at={at} of={(against) => against.low} as="share" />,
              <Num at={at} of={(against) => against.high} as="share" />,
            )}
      </span>
    </ShareLine>
  );
}
