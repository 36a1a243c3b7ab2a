import { useSearch } from 'wouter';

/** The query of the address as it stands, through every move of the router, which itself decodes it once more. */
export function useQueryText(): string {
  useSearch();
  return window.location.search;
}
