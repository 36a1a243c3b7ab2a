import type { PaperHeadFragment } from '../generated/operations.js';
import { words } from '../words/words.js';
import { Definition } from './Definition.js';
import { editorialWeight } from './editorialWeight.js';
import { writtenDate } from './partialDate.js';

type State = NonNullable<PaperHeadFragment['editorialState']>;

/** What the notices about the paper come to: that it is retracted, corrected, or doubted. */
export function EditorialNotice({ state }: { readonly state: State | null }) {
  if (state === null) return null;
  const { notice: texts, states } = words.hub;
  const since = state.since ?? (state.state === null ? state.removedSince : null);
  return (
    <section
      className={`editorial ${editorialWeight(state.state, state.removed)}`}
      aria-label={texts.label}
    >
      <p>
        <strong>{states[state.state ?? 'REMOVAL']}</strong>
        {since === null ? '' : `, ${texts.since(writtenDate(since, words.dates))}`}.
        {state.removed && state.state !== null ? ` ${texts.alsoRemoved}.` : ''}
        {state.undated ? ` ${texts.undated}` : ''}
      </p>
      {state.notice === null ? null : <Grounds notice={state.notice} />}
    </section>
  );
}

/** Why, and who says so. */
function Grounds({ notice }: { readonly notice: NonNullable<State['notice']> }) {
  const { notice: texts } = words.hub;
  const { doi, reasons, source, reportedBy } = notice;
  return (
    <>
      {reasons.length === 0 ? null : (
        <p>
          {texts.reasons}:{' '}
          {reasons.map((reason, index) => (
            <span key={reason}>
              {index === 0 ? '' : '; '}
              <bdi>{reason}</bdi>
            </span>
          ))}
          .
        </p>
      )}
      <p>
        {doi === null ? null : (
          <>
            <a href={`https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`}>
              {texts.open}
            </a>{' '}
          </>
        )}
        {texts.keptBy(<bdi>{source}</bdi>)}
        {reportedBy === source ? null : <>, {texts.reportedBy(<bdi>{reportedBy}</bdi>)}</>}.{' '}
        <Definition of="notices">{texts.meaning}</Definition>
      </p>
    </>
  );
}
