import { useState, type ReactNode } from 'react';
import { words } from '../words/words.js';
import { useWide } from './useWide.js';

/** What narrows a list: beside it, or where there is no room, behind a title; there it is asked for when it is opened. */
export function Narrowing({ children }: { readonly children: ReactNode }) {
  const isWide = useWide();
  const [isOpen, setOpen] = useState(false);
  const { title } = words.explorer.facets;
  if (isWide) {
    return (
      <aside className="narrowing" aria-label={title}>
        {children}
      </aside>
    );
  }
  return (
    <details className="narrowing" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? children : null}
    </details>
  );
}

/** The title of what narrows a list. Where a summary says it already, it is for those who hear the page. */
export function NarrowingTitle({ links = null }: { readonly links?: ReactNode }) {
  const isWide = useWide();
  return (
    <header className="panel-head">
      <h3 className={isWide ? undefined : 'hidden'}>{words.explorer.facets.title}</h3>
      {links}
    </header>
  );
}
