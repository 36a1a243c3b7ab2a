import { useHubPlace } from '../address/useHubPlace.js';
import { within, type Located } from '../figures/located.js';
import type {
  CitationPolarity,
  PaperEvidenceFragment,
  SummaryFragment,
} from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { words } from '../words/words.js';
import { BarLegend } from './BarLegend.js';
import { Bars } from './Bars.js';
import { polarityClassification, polarityRows, roleClassification, roleRows } from './barRows.js';
import { BarTable } from './BarTable.js';
import { toggled } from './choice.js';
import { RoleMatrix } from './RoleMatrix.js';
import { RolesByAnyLabel } from './RolesByAnyLabel.js';
import { Selection } from './Selection.js';

/** Bars of roles and polarities over all citing papers, and both at once. */
export function RolesAndPolarities({ at }: { readonly at: Located<PaperEvidenceFragment> }) {
  const summary = within(at, ({ citationSummary }) => citationSummary);
  if (summary === null) return null;
  return (
    <Panel at={at} title={words.plots.title} about="citation-profile#numbers" className="plots">
      {summary.value.total === 0 ? (
        <p>{words.plots.noneCounted}</p>
      ) : (
        <>
          <Selection />
          <div className="bars-beside">
            <RoleBars at={summary} />
            <div>
              <PolarityBars at={summary} />
              <RoleMatrix at={summary} />
            </div>
          </div>
          <BarLegend />
          <Tables at={summary} />
          <RolesByAnyLabel id={at.value.id} />
        </>
      )}
    </Panel>
  );
}

interface SummaryProps {
  readonly at: Located<SummaryFragment>;
}

function RoleBars({ at }: SummaryProps) {
  const { view, show } = useHubPlace();
  const classification = roleClassification(at);
  if (classification === null) return null;
  return (
    <Bars
      at={at}
      title={words.plots.roles}
      rows={roleRows(at)}
      classification={classification}
      names={words.roles}
      colourOf={() => 'role'}
      hatching="role-hatching"
      selected={view.roles}
      onToggle={(role) => show({ roles: toggled(view.roles, role) })}
    />
  );
}

function PolarityBars({ at }: SummaryProps) {
  const { view, show } = useHubPlace();
  const classification = polarityClassification(at);
  if (classification === null) return null;
  return (
    <Bars
      at={at}
      title={words.plots.polarities}
      rows={polarityRows(at)}
      classification={classification}
      names={words.polarities}
      colourOf={(polarity: CitationPolarity) => polarity.toLowerCase()}
      hatching="polarity-hatching"
      selected={view.polarities}
      onToggle={(polarity) => show({ polarities: toggled(view.polarities, polarity) })}
    />
  );
}

function Tables({ at }: SummaryProps) {
  const roles = roleClassification(at);
  const polarities = polarityClassification(at);
  if (roles === null || polarities === null) return null;
  const { plots } = words;
  return (
    <>
      <BarTable axis={plots.role} rows={roleRows(at)} classification={roles} names={words.roles} />
      <BarTable
        axis={plots.polarity}
        rows={polarityRows(at)}
        classification={polarities}
        names={words.polarities}
      />
    </>
  );
}
