import type { ReactNode } from 'react';
import type { Located } from '../figures/located.js';
import type { PaperEvidenceFragment } from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { words } from '../words/words.js';
import { RoleEvidence } from './RoleEvidence.js';
import { SideEvidence } from './SideEvidence.js';

/** The sentence of the profile, and the numbers that it rests on. */
export function EvidenceLine({ at }: { readonly at: Located<PaperEvidenceFragment> }) {
  const { evidence } = words.hub;
  return (
    <Panel at={at} title={evidence.title} about="citation-profile" className="evidence">
      <p className="profile-sentence">{at.value.citationProfile.sentence}</p>
      {/* Of no citing paper, the sentence says all. */}
      {at.value.citationProfile.role.total === 0 ? null : (
        <dl>
          <Line term={evidence.role}>
            <RoleEvidence at={at} />
          </Line>
          <Line term={evidence.sides}>
            <SideEvidence at={at} />
          </Line>
        </dl>
      )}
    </Panel>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
