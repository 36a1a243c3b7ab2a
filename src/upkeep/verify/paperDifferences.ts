import type { AuditedPaper, RecountedCiters } from '../audit.queries.js';
import { paddedYear } from '../../citation/filter.js';
import { PAPER_ID } from '../../paper/paperId.js';
import {
  labelsOf,
  readPaperClaims,
  storeFacts,
  type StoredFacts,
} from '../../paper/storedFacts.js';
import { storedProfile } from '../../profile/storedProfile.js';
import { CiterTally, type StoredCounts } from '../../citation/citerTally.js';
import { differences, type Difference } from './difference.js';
import { representativeDifferences } from './representativeDifferences.js';

/** Differences in a paper, given its citers and the number of its references. */
export function* paperDifferences(
  paper: AuditedPaper,
  citers: readonly RecountedCiters[],
  referenceCount: number,
): Generator<Difference> {
  const subject = `paper ${paper.id}`;
  yield* differences(subject, paper, () => {
    const facts = recountedFacts(paper);
    return { ...facts, ...labelsOf(facts) };
  });
  yield* differences(subject, paper, () => {
    const tally = recountedTally(citers);
    return { ...tally, ...storedProfile(tally), referenceCount };
  });
  yield* representativeDifferences(subject, paper, citers);
  yield* malformed(subject, paper);
}

/** Every record with a claim about a paper must report it, at that version or a newer one, and none may be void. */
function recountedFacts(paper: AuditedPaper): StoredFacts {
  const claims = readPaperClaims(paper);
  for (const { source, version, record, deleted, noLongerCites } of claims.statements()) {
    if (!deleted && noLongerCites === null) claims.addSource(source, version, record);
  }
  return storeFacts(claims);
}

function recountedTally(citers: readonly RecountedCiters[]): StoredCounts {
  const tally = new CiterTally();
  for (const { year, count, ...labels } of citers) {
    tally.add({ ...labels, dateKey: paddedYear(year) }, count);
  }
  return tally.store();
}

/** Properties that cannot be recomputed, but have a form. */
function* malformed(subject: string, paper: AuditedPaper): Generator<Difference> {
  const { id, identifiers, identityRevision } = paper;
  if (!PAPER_ID.test(id)) {
    yield { subject, property: 'id', stored: id, recounted: 'thirteen characters' };
  }
  if (identifiers.length === 0) {
    yield { subject, property: 'identifiers', stored: identifiers, recounted: 'at least one' };
  }
  if (
    identityRevision !== null &&
    !(Number.isSafeInteger(identityRevision) && identityRevision > 0)
  )
    yield {
      subject,
      property: 'identityRevision',
      stored: identityRevision,
      recounted: 'a whole number above 0, or none',
    };
}
