/** The lists of a hub: citing papers with facets, references, disputed and related papers. */
export function Explorer({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
