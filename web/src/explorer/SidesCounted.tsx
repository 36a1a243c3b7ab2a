import { each, within, type Located } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import type { DisputedQuery } from '../generated/operations.js';
import { words } from '../words/words.js';

type Paper = NonNullable<DisputedQuery['paper']>;
type Sides = Paper['citationProfile']['polarity'];

/** How many take which side, of how many, by whose labels, and what that does not mean. */
export function SidesCounted({ at }: { readonly at: Located<Paper> }) {
  const sides = within(at, ({ citationProfile }) => citationProfile.polarity);
  if (sides === null) return null;
  const texts = words.explorer.disputed;
  return (
    <div className="sides-counted">
      <p className="found">
        {sides.value.takingSides === 0 ? <Nobody at={sides} /> : <Contradicting at={sides} />}
      </p>
      {sides.value.takingSides === 0 ? null : (
        <>
          <dl>
            <dt>{texts.withMixed.supporting}</dt>
            <dd>
              <SideCount at={within(sides, ({ inFavour }) => inFavour)} />
            </dd>
            <dt>{texts.withMixed.contradicting}</dt>
            <dd>
              <SideCount at={within(sides, ({ against }) => against)} />
            </dd>
          </dl>
          <p>
            {texts.classified(
              <Num at={sides} of={({ classified }) => classified} />,
              <Num at={sides} of={({ total }) => total} />,
            )}{' '}
            {sides.value.marked ? texts.marked : texts.unmarked}
          </p>
        </>
      )}
      <LabelsBy at={at} />
      <p className="quiet">
        {texts.meaning} {words.labelsDescribe}
      </p>
    </div>
  );
}

function SideCount({ at }: { readonly at: Located<Sides['against']> | null }) {
  if (at === null) return null;
  return words.explorer.disputed.side(
    <Num at={at} of={({ count }) => count} />,
    // Null is not counted, which is not 0.
    at.value.byPeople === null ? null : <Num at={at} of={({ byPeople }) => byPeople} />,
  );
}

function Nobody({ at }: { readonly at: Located<Sides> }) {
  const texts = words.explorer.disputed;
  const total = <Num at={at} of={(sides) => sides.total} />;
  if (at.value.classified === 0) return texts.nobodyClassified(total);
  return texts.nobody(<Num at={at} of={({ classified }) => classified} />, total);
}

function Contradicting({ at }: { readonly at: Located<Sides> }) {
  const texts = words.explorer.disputed;
  const { low, high } = at.value.contradicting;
  return (
    <>
      {texts.count(
        <Num at={at} of={({ contradicting }) => contradicting.count} />,
        <Num at={at} of={({ contradicting }) => contradicting.base} />,
      )}
      {low === null || high === null
        ? texts.tooFew
        : texts.interval(
            <Num at={at} of={({ contradicting }) => contradicting.low} as="share" />,
            <Num at={at} of={({ contradicting }) => contradicting.high} as="share" />,
          )}
      .
    </>
  );
}

function LabelsBy({ at }: { readonly at: Located<Paper> }) {
  const texts = words.explorer.disputed;
  const labels = each(at, ({ coverage }) => coverage.labels);
  if (labels.length === 0) return null;
  return (
    <p>
      {texts.labelsBy}{' '}
      {labels.map((label, index) => (
        <span key={label.value.evidence}>
          {index === 0 ? null : ', '}
          {texts.label(
            <Num at={label} of={({ strongest }) => strongest} />,
            words.evidence[label.value.evidence],
          )}
        </span>
      ))}
    </p>
  );
}
