import type { ReactNode } from 'react';
import { Num } from '../figures/Num.js';
import type { Located } from '../figures/located.js';
import type { PaperEvidenceFragment } from '../generated/operations.js';
import { words } from '../words/words.js';
import { Definition } from './Definition.js';
import type { Defined } from './definitions.js';

/** The rule that applied, by the name that programs know it by, with the version of the rules. */
export function rule(of: Defined, name: string, at: Located<PaperEvidenceFragment>): ReactNode {
  return words.hub.evidence.rule(
    <Definition of={of}>
      <code>{name}</code>
    </Definition>,
    <Num at={at} of={(paper) => paper.citationProfile.rulesVersion} />,
  );
}
