import { useMemo } from 'react';
import { useOperation } from '../client/useOperation.js';
import { each, type Located } from '../figures/located.js';
import { Region } from '../figures/Region.js';
import { LabelMarks } from '../citation/LabelMarks.js';
import { Claims } from '../citation/Claims.js';
import { ReportedBy } from '../citation/ReportedBy.js';
import { Sentences } from '../citation/Sentences.js';
import {
  GraphWords,
  type CitationCardFragment,
  type CitationFilter,
  type EvidenceBasis,
} from '../generated/operations.js';
import { PaperLink } from '../parts/PaperLink.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import type { GraphDesk } from './graphDesk.js';
import { referencesLike, type ReferencePlace } from './referencePlace.js';
import { useReferencePlace } from './useReferencePlace.js';

interface CitationPartProps {
  readonly citingId: string;
  readonly citedId: string;
  readonly desk: GraphDesk;
}

/** A citation that is selected: who cites whom, in which words, and whose labels it has. */
export function CitationPart({ citingId, citedId, desk }: CitationPartProps) {
  const year = desk.papers.get(citedId)?.year ?? null;
  const filter = useMemo(() => referencesLike(year), [year]);
  const { asked, place, missing } = useReferencePlace(citingId, citedId, filter);
  const { card } = words.graph;
  return (
    <>
      <h2>{card.inWhichWords}</h2>
      <dl className="ends">
        <End name={card.citing} id={citingId} desk={desk} />
        <End name={card.cited} id={citedId} desk={desk} />
      </dl>
      {missing ? (
        <p>{card.notFound}</p>
      ) : place === null ? (
        <Waiting asked={{ ...asked, place: null }} lines={5}>
          {() => null}
        </Waiting>
      ) : (
        <WordsAt {...{ citingId, citedId, filter, place }} basis={desk.state.filter.basis} />
      )}
    </>
  );
}

interface WordsAtProps {
  readonly citingId: string;
  readonly citedId: string;
  readonly filter: CitationFilter | null;
  readonly place: ReferencePlace;
  readonly basis: EvidenceBasis | null;
}

function WordsAt({ citingId, citedId, filter, place: { after }, basis }: WordsAtProps) {
  const asked = useOperation(GraphWords, { citingId, filter, after });
  return (
    <Waiting asked={asked} lines={5}>
      {(answer) => {
        const [edge] = each(answer, (data) => data.paper.references.edges);
        // The list may have changed since.
        if (edge?.value.node.id !== citedId) return <p>{words.graph.card.notFound}</p>;
        return (
          <Region at={answer}>
            <Words at={edge} basis={basis} />
          </Region>
        );
      }}
    </Waiting>
  );
}

interface WordsProps {
  readonly at: Located<CitationCardFragment>;
  /** Whose labels the drawing counts. */
  readonly basis: EvidenceBasis | null;
}

function Words({ at, basis }: WordsProps) {
  return (
    <div className="citation">
      <ul className="marks">
        <LabelMarks at={at} basis={basis} />
      </ul>
      <Sentences at={at} />
      <Claims at={at} />
      <ReportedBy sources={at.value.sources} />
    </div>
  );
}

interface EndProps {
  readonly name: string;
  readonly id: string;
  readonly desk: GraphDesk;
}

function End({ name, id, desk }: EndProps) {
  const paper = desk.places.get(id)?.value;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{paper === undefined ? id : <PaperLink paper={paper} />}</dd>
    </div>
  );
}
