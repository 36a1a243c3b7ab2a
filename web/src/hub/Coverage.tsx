import { pageFilter, PLAIN_SETTINGS } from '../address/pageSettings.js';
import { useHubPlace } from '../address/useHubPlace.js';
import { Counted } from '../figures/Counted.js';
import { Num } from '../figures/Num.js';
import { each, within, type Located } from '../figures/located.js';
import type { PaperEvidenceFragment } from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { SettingsNote } from '../settings/SettingsNote.js';
import { words } from '../words/words.js';
import { DEFINITIONS } from './definitions.js';
import { term } from './term.js';

/** What is known of the citing papers here, and whose labels these are. */
export function Coverage({ at }: { readonly at: Located<PaperEvidenceFragment> }) {
  const { coverage: texts } = words.hub.evidence;
  const { view, addressOf } = useHubPlace();
  const excluded = within(at, (paper) => paper.citationSummary.excluded);
  const noun = pageFilter(view) === null ? texts.citers : texts.counted;
  return (
    <Panel at={at} title={texts.title} about={DEFINITIONS.coverage} className="coverage">
      <SettingsNote settings={view} without={addressOf(PLAIN_SETTINGS)}>
        {excluded === null ? null : (
          <>
            <Counted at={excluded} of={({ total }) => total} noun={words.settings.leftOut} />.{' '}
          </>
        )}
      </SettingsNote>
      <p className="coverage-total">
        <strong>
          <Counted at={at} of={(paper) => paper.coverage.citerCount} noun={noun} />
        </strong>
        <Reported at={at} />
      </p>
      <ul>
        <li>
          <Counted at={at} of={(paper) => paper.coverage.withRole} noun={texts.withRole} />
        </li>
        <li>
          <Counted at={at} of={(paper) => paper.coverage.withSide} noun={texts.withSide} />
        </li>
        <li>
          <Counted at={at} of={(paper) => paper.coverage.withSentence} noun={texts.withSentence} />
        </li>
      </ul>
      <Labels at={at} />
    </Panel>
  );
}

/** How many other graphs have. */
function Reported({ at }: { readonly at: Located<PaperEvidenceFragment> }) {
  const { coverage: texts } = words.hub.evidence;
  const reported = each(at, (paper) => paper.coverage.reported);
  if (reported.length === 0) return `. ${texts.nobodyReports}`;
  return reported.map((one, index) => (
    <span key={one.path.join('.')}>
      {'; '}
      {texts.reports(
        <bdi>{one.value.source}</bdi>,
        <Num at={one} of={({ count }) => count} />,
        one.value.asOf,
      )}
      {index === reported.length - 1 ? '.' : ''}
    </span>
  ));
}

/** Whose labels they are: each citing paper once, by the strongest evidence that it has. */
function Labels({ at }: { readonly at: Located<PaperEvidenceFragment> }) {
  const { coverage: texts } = words.hub.evidence;
  const labels = each(at, (paper) => paper.coverage.labels);
  if (labels.length === 0) return <p>{texts.unlabelled}</p>;
  return (
    <p>
      {texts.labelled}:{' '}
      {labels.map((label, index) => (
        <span key={label.value.evidence}>
          {index === 0 ? '' : ', '}
          {texts.strongest(
            words.evidence[label.value.evidence],
            <Num at={label} of={({ strongest }) => strongest} />,
          )}
          {label.value.count === label.value.strongest
            ? null
            : texts.ofAll(<Num at={label} of={({ count }) => count} />)}
        </span>
      ))}
      ; {texts.strongestNote(term)}.
    </p>
  );
}
