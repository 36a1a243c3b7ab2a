import type { SitePaper } from './pageData.js';

/** The number that a verdict about a paper rests on, and whose labels they are. */
export interface Base {
  readonly citers: number;
  /** Citers whose role is known. */
  readonly classified: number;
  /** By labels of people alone. */
  readonly byPeople: number;
}

export function baseOf({ citerCount, citationProfile, byPeople }: SitePaper): Base {
  const { classified } = citationProfile.role;
  return {
    citers: citerCount,
    classified,
    byPeople: Math.min(classified, byPeople.roles.classified),
  };
}

/** Whose labels the roles of a paper are; null where nothing is labelled. */
export function labelsBy({ classified, byPeople }: Base): string | null {
  if (classified === 0) return null;
  if (byPeople === 0) return 'labels by a model or of unknown origin';
  if (byPeople === classified) return 'labels by people';
  return `labels by people for ${byPeople} of ${classified}, else by a model or of unknown origin`;
}

/** The display label of a paper with what it rests on, as one sentence. */
export function labelLine(paper: SitePaper): string {
  const { label, displayLabel, role } = paper.citationProfile;
  const base = baseOf(paper);
  const by = labelsBy(base);
  if (base.citers === 0) return 'No paper in this graph cites it.';
  if (by === null) return `None of ${citingPapers(base.citers)} here is classified.`;
  const counted =
    label === 'INSUFFICIENT_EVIDENCE'
      ? `${base.classified} classified`
      : `${roleWords(role.bucket)} ${role.count ?? 0} of ${base.classified} classified`;
  return `${displayLabel}: ${counted} of ${citingPapers(base.citers)} here; ${by}.`;
}

/** Who is for and against a paper, with the base; null where nobody takes a side. */
export function sidesLine({ citationProfile }: SitePaper): string | null {
  const { inFavour, against, takingSides } = citationProfile.polarity;
  if (takingSides === 0) return null;
  const both = inFavour.count + against.count - takingSides;
  const counted = `${inFavour.count} for it and ${against.count} against it, of ${takingSides} that take a side`;
  const people = `${inFavour.byPeople ?? 'unknown'} and ${against.byPeople ?? 'unknown'}`;
  return `Sides: ${counted}${both === 0 ? '' : ` (${both} take both)`}; by labels of people alone ${people}.`;
}

/** That a paper is retracted, or something like it; null where no source says so. */
export function editorialWords({ editorialState }: SitePaper): string | null {
  if (editorialState === null) return null;
  const { state, removed } = editorialState;
  const words = state === null || state === 'REINSTATEMENT' ? null : enumWords(state);
  const all = [words, removed ? 'removal' : null].filter((each) => each !== null);
  return all.length === 0 ? null : `Notice about this paper: ${all.join(', ')}`;
}

export function citingPapers(count: number): string {
  return count === 1 ? '1 citing paper' : `${count.toLocaleString('en-US')} citing papers`;
}

export function roleWords(role: string | null): string {
  return role === null ? 'no role' : enumWords(role);
}

function enumWords(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}
