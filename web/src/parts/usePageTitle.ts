import { useEffect } from 'react';
import { words } from '../words/words.js';

/** Names the page in tabs and histories, as the server does in the HTML of a first visit. Null is the site itself. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? words.siteName : `${title} · ${words.siteName}`;
  }, [title]);
}
