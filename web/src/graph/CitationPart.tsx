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
  type EvidenceBasis,
} from '../generated/operations.js';
import { PaperLink } from '../parts/PaperLink.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import type { GraphDesk } from './graphDesk.js';

interface CitationPartProps {
  readonly citingId: string;
  readonly citedId: string;
  readonly desk: GraphDesk;
}

/** A longer text cannot be part of a filter. */
const LONGEST_FILTER = 200;

/** A citation that is selected: who cites whom, in which words, and whose labels it has. */
export function CitationPart({ citingId, citedId, desk }: CitationPartProps) {
  const place = desk.places.get(citedId)?.value.title ?? null;
  const title = place === null ? null : place.slice(0, LONGEST_FILTER);
  const asked = useOperation(GraphWords, { citingId, title });
  const { card } = words.graph;
  return (
    <>
      <h2>{card.inWhichWords}</h2>
      <dl className="ends">
        <End name={card.citing} id={citingId} desk={desk} />
        <End name={card.cited} id={citedId} desk={desk} />
      </dl>
      <Waiting asked={asked} lines={5}>
        {(answer) => {
          const edges = each(answer, (data) => data.paper.references.edges);
          const edge = edges.find(({ value }) => value.node.id === citedId);
          if (edge === undefined) return <p>{card.notFound}</p>;
          return (
            <Region at={answer}>
              <Words at={edge} basis={desk.state.filter.basis} />
            </Region>
          );
        }}
      </Waiting>
    </>
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
      <LabelMarks at={at} basis={basis} />
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
