import { lazy, Suspense, useState, type ComponentType } from 'react';
import { words } from '../words/words.js';
import { NotLoaded } from './NotLoaded.js';

/** A part of the site with a script of its own. */
export interface OnDemand {
  /** Loads the script. Resolves in any case: where it cannot be loaded, the part says so. */
  readonly load: () => Promise<unknown>;
  readonly Content: ComponentType;
}

export function onDemand(script: () => Promise<ComponentType>): OnDemand {
  let loaded: ComponentType | null = null;
  const load = async (): Promise<{ default: ComponentType }> => {
    try {
      loaded = await script();
    } catch {
      // The next visit tries again.
      return { default: NotLoaded };
    }
    return { default: loaded };
  };
  function Content() {
    // Once for as long as it is shown: another component would lose the state of the first.
    const [Drawn] = useState<ComponentType>(() => loaded ?? lazy(load));
    return (
      <Suspense fallback={<p role="status">{words.states.loading}</p>}>
        <Drawn />
      </Suspense>
    );
  }
  return { load, Content };
}
