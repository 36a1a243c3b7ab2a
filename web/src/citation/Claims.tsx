import { groupBy } from '../../../src/groupBy.js';
import { each, type Located } from '../figures/located.js';
import type { CitationCardFragment, ClaimFragment } from '../generated/operations.js';
import { words } from '../words/words.js';
import { LabelOf } from './LabelOf.js';

type Claim = Located<ClaimFragment>;

/** The labels of all sources, a column each: open where they differ. */
export function Claims({ at }: { readonly at: Located<CitationCardFragment> }) {
  const claims = each(at, (edge) => edge.claims);
  const { disagreement, node } = at.value;
  const texts = words.explorer.card;
  if (claims.length === 0) return null;
  return (
    <details className="claims" open={disagreement}>
      <summary>
        {texts.whoSaysWhat}
        <span className="hidden">{texts.whoSaysWhatOf(node.title ?? words.untitled)}</span>
      </summary>
      <div
        className="wide-table"
        tabIndex={0}
        role="group"
        aria-label={texts.whoSaysWhat + texts.whoSaysWhatOf(node.title ?? words.untitled)}
      >
        <ClaimTable claims={claims} />
      </div>
    </details>
  );
}

/** The sources as columns, and the sentences that they label one under the other. */
function ClaimTable({ claims }: { readonly claims: readonly Claim[] }) {
  const sources = [...groupBy(claims, sourceOf).keys()];
  return (
    <table>
      <thead>
        <tr>
          {sources.map((source) => (
            <th key={source} scope="col">
              <bdi>{source}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      {[...groupBy(claims, ({ value }) => value.text)].map(([text, ofText]) => (
        <tbody key={text}>
          <tr>
            <th colSpan={sources.length} scope="rowgroup" dir="auto">
              {text ?? words.explorer.card.asAWhole}
            </th>
          </tr>
          <tr>
            {sources.map((source) => (
              <td key={source}>
                {ofText
                  .filter((claim) => sourceOf(claim) === source)
                  .map((claim) => (
                    <ClaimOf key={claim.path.join('.')} at={claim} />
                  ))}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function ClaimOf({ at }: { readonly at: Claim }) {
  const { evidence, agent, date } = at.value;
  return (
    <p className="annotation">
      <LabelOf at={at} source={null} />
      <span>{words.evidence[evidence]}</span>
      {agent === null ? null : <span>{words.explorer.card.decidedBy(<bdi>{agent}</bdi>)}</span>}
      {date === null ? null : (
        <span>
          <time dateTime={date}>{date}</time>
        </span>
      )}
    </p>
  );
}

function sourceOf({ value: { source } }: Claim): string {
  return source.record === null ? source.name : `${source.name} (${source.record})`;
}
