import type { Asked } from '../client/useOperation.js';
import { Num } from '../figures/Num.js';
import type { Lead, Located } from '../figures/located.js';
import type { ContentsQuery } from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { LabelSources } from './LabelSources.js';

/** How large the graph is, and which sources of labels it knows. */
export function GraphContents({ asked }: { readonly asked: Asked<ContentsQuery> }) {
  return (
    <Panel
      at={asked.place}
      title={words.home.contents.title}
      about="graph-model"
      className="contents"
    >
      <Waiting asked={asked} lines={5}>
        {(place) => (
          <>
            <Sizes at={place} />
            <LabelSources sources={place.value.sources} />
          </>
        )}
      </Waiting>
    </Panel>
  );
}

function Sizes({ at }: { readonly at: Located<ContentsQuery> }) {
  const { contents } = words.home;
  return (
    <dl className="sizes">
      <Size at={at} term={contents.papers} of={(data) => data.graphStatistics.paperCount} />
      <Size at={at} term={contents.citations} of={(data) => data.graphStatistics.citationCount} />
      <Size at={at} term={contents.stubs} of={(data) => data.graphStatistics.stubCount} />
      <Size
        at={at}
        term={contents.identifiers}
        of={(data) => data.graphStatistics.identifierCount}
      />
    </dl>
  );
}

interface SizeProps {
  readonly at: Located<ContentsQuery>;
  readonly term: string;
  readonly of: Lead<ContentsQuery, number>;
}

function Size({ at, term, of }: SizeProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Num at={at} of={of} />
      </dd>
    </div>
  );
}
