/** An author as the API and the native format have them. */
export interface ModelAuthor {
  readonly name: string;
  readonly orcid?: string | null;
  readonly ids?: readonly string[];
}

const ORDER = ['ORCID', 'AUTHOR_ID', 'FULL_NAME', 'INITIALS'];

/**
 * What docs/evidence.md says of two lists of authors, told from all pairs, for names of plain Latin words without titles,
 * suffixes and particles: nothing here is shared with what is tested.
 */
export function modelSelfCitation(
  citing: readonly ModelAuthor[] | null,
  cited: readonly ModelAuthor[] | null,
): string {
  const isCut = [citing, cited].some((list) => list?.some(({ name }) => name === 'et al.'));
  const [from, to] = [citing, cited].map((list) => list?.filter(({ name }) => name !== 'et al.'));
  if (!from?.length || !to?.length) return 'UNKNOWN';
  const pairs = from.flatMap((a) => to.map((b) => pairVerdict(a, b)));
  const namesCount = (citing?.length ?? 0) <= 20 && (cited?.length ?? 0) <= 20;
  const kinds = namesCount ? ORDER : ORDER.slice(0, 2);
  const found = kinds.find((kind) => pairs.includes(kind));
  if (found !== undefined) return found;
  return namesCount && !isCut && !pairs.includes('OPEN') ? 'NO' : 'UNKNOWN';
}

function pairVerdict(a: ModelAuthor, b: ModelAuthor): string {
  if (a.orcid && a.orcid === b.orcid) return 'ORCID';
  const idsOf = ({ orcid, ids }: ModelAuthor) => [
    ...(ids ?? []),
    ...(orcid ? [`orcid:${orcid}`] : []),
  ];
  if (idsOf(a).some((id) => idsOf(b).includes(id))) return 'AUTHOR_ID';
  const servicesOf = (author: ModelAuthor) => idsOf(author).map((id) => id.replace(/:.*/, ''));
  if (servicesOf(a).some((service) => servicesOf(b).includes(service))) return 'APART';
  const [first, second] = [wordsOf(a.name), wordsOf(b.name)];
  if (first.pop() !== second.pop()) return 'APART';
  if (first.length === 0 || second.length === 0) return 'OPEN';
  const contradicts = first.some((name, at) => {
    const other = second[at];
    if (other === undefined) return false;
    return name.length > 1 && other.length > 1 ? name !== other : name[0] !== other[0];
  });
  if (contradicts) return 'APART';
  return first[0]?.length === 1 || second[0]?.length === 1 ? 'INITIALS' : 'FULL_NAME';
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain
    .toLowerCase()
    .replace(/[’"_.]/g, ' ')
    .trim()
    .split(/ +/);
}
