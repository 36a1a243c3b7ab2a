import { useState, type ReactNode } from 'react';

interface FoldProps {
  readonly title: string;
  readonly children: () => ReactNode;
}

/** A part of the page that is closed until somebody opens it, and costs nothing until then. */
export function Fold({ title, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {open ? <div className="tool">{children()}</div> : null}
    </details>
  );
}
