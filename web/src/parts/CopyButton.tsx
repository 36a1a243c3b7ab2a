import { useState, type ReactNode } from 'react';
import { words } from '../words/words.js';

interface CopyButtonProps {
  readonly label: ReactNode;
  /** Written when it is asked for. */
  readonly text: () => string;
}

/** Puts a text on the clipboard, and says whether the browser allowed it. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(words.dialog.copied);
    } catch {
      setSaid(words.dialog.notCopied);
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
