import type { ImportReport } from '../../record/report.js';
import type { Evidence } from '../../source/evidence.js';
import { isSameProfile, newerProfile, type SourceProfile } from '../../source/sourceProfile.js';
import { wellKnownEvidence } from '../../source/wellKnownSources.js';

/** What the files state of sources, by the rules of an import. Any line of any file can be such a statement. */
export class StatedSources {
  private readonly byName = new Map<string, SourceProfile>();

  constructor(private readonly report: ImportReport) {}

  take(stated: readonly SourceProfile[]): void {
    for (const profile of stated) {
      const known = this.byName.get(profile.name);
      const newer = known === undefined ? profile : newerProfile(known, profile);
      this.byName.set(profile.name, newer);
      const isKnown = known !== undefined && isSameProfile(known, newer);
      this.report.addWritten('source', isKnown ? 'unchanged' : 'written');
    }
  }

  all(): SourceProfile[] {
    return [...this.byName.values()];
  }

  /** The evidence of the sources of which another one was known when their records were read. */
  changedEvidence(): ReadonlyMap<string, Evidence> {
    const changed = this.all().filter(({ name, evidence }) => evidence !== wellKnownEvidence(name));
    return new Map(changed.map(({ name, evidence }) => [name, evidence]));
  }
}
