import { Region } from '../figures/Region.js';
import { Num } from '../figures/Num.js';
import type { Located } from '../figures/located.js';
import type { PaperHeadFragment } from '../generated/operations.js';
import { words } from '../words/words.js';

/** What the paper is. */
export function Head({ at }: { readonly at: Located<PaperHeadFragment> }) {
  const { value: paper } = at;
  return (
    <Region at={at}>
      <h1>
        <bdi>{paper.title ?? words.untitled}</bdi>
      </h1>
      <p>{words.hub.citers(<Num at={at} of={({ citerCount }) => citerCount} />)}</p>
    </Region>
  );
}
