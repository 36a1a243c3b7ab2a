import { Link } from 'wouter';
import { pageFilter } from '../address/pageSettings.js';
import { useHubPlace } from '../address/useHubPlace.js';
import { Counted } from '../figures/Counted.js';
import { within, type Located } from '../figures/located.js';
import type { PaperEvidenceFragment } from '../generated/operations.js';
import { words } from '../words/words.js';

/** Which citing papers count on the page, where not all of them do. */
export function FilterNote({ at }: { readonly at: Located<PaperEvidenceFragment> }) {
  const { view, addressOf } = useHubPlace();
  if (pageFilter(view) === null) return null;
  const { coverage: texts } = words.hub.evidence;
  const conditions = [
    view.until === null ? null : texts.until(String(view.until)),
    view.self === null ? null : words.hub.self[view.self],
    view.basis === 'HUMAN' ? texts.byPeople : null,
  ].filter((condition) => condition !== null);
  const excluded = within(at, (paper) => paper.citationSummary.excluded);
  return (
    <p className="filter-note">
      {texts.filtered(conditions.join(', '))}{' '}
      {excluded === null ? null : (
        <>
          <Counted at={excluded} of={({ total }) => total} noun={texts.leftOut} />.{' '}
        </>
      )}
      <Link href={addressOf({ until: null, self: null, basis: null })}>{texts.countAll}</Link>
    </p>
  );
}
