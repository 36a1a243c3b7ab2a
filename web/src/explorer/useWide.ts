import { useSyncExternalStore } from 'react';

const WIDE = window.matchMedia('(min-width: 60rem)');

/** Whether there is room for two columns. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      WIDE.addEventListener('change', onChange);
      return () => WIDE.removeEventListener('change', onChange);
    },
    () => WIDE.matches,
  );
}
