import { useId, type ReactNode } from 'react';
import { regionOf } from '../figures/Region.js';
import type { Located } from '../figures/located.js';
import { ShowQuery } from './ShowQuery.js';

interface PanelProps {
  /** The answer that the numbers of the panel are of; null while it is on its way. */
  readonly at: Located<unknown> | null;
  readonly title: string;
  /** A page of the documentation with the definitions, such as `citation-profile#bounds`. */
  readonly about?: string;
  /** Of a list: it begins with the controls. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page with a heading, which shows the query behind it. */
export function Panel({ at, title, about, className = '', children }: PanelProps) {
  const heading = useId();
  return (
    <section
      className={`panel ${className}`}
      aria-labelledby={heading}
      {...(at === null ? {} : regionOf(at))}
    >
      <header className="panel-head">
        <h2 id={heading}>{title}</h2>
        <ShowQuery at={at} title={title} about={about} />
      </header>
      {children}
    </section>
  );
}
