import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { pageFilter, type PageSettings } from '../address/pageSettings.js';
import { words } from '../words/words.js';

interface SettingsNoteProps {
  readonly settings: PageSettings;
  /** The address of the page without them. */
  readonly without: string;
  /** What they leave out. */
  readonly children?: ReactNode;
}

/** Which citing papers count on the page, where not all of them do. */
export function SettingsNote({ settings, without, children }: SettingsNoteProps) {
  if (pageFilter(settings) === null) return null;
  const { settings: texts } = words;
  const { until, self, basis } = settings;
  const conditions = [
    until === null ? null : texts.conditions.until(String(until)),
    self === null ? null : texts.conditions.self[self],
    basis === 'HUMAN' ? texts.conditions.byPeople : null,
  ].filter((condition) => condition !== null);
  return (
    <p className="filter-note">
      {texts.counted(conditions.join(', '))} {children}
      <Link href={without}>{texts.countAll}</Link>
    </p>
  );
}
