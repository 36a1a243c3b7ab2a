import { useState, type ReactNode } from 'react';
import { words } from '../words/words.js';

interface CopyButtonProps {
  readonly label: ReactNode;
  /** Written, or asked of the server, when somebody wants it. */
  readonly text: () => string | Promise<string>;
}

/** Puts a text on the clipboard, and says whether the browser allowed it. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const written = await given(text);
    if (written === null) {
      setSaid(words.dialog.notGiven);
      return;
    }
    try {
      await navigator.clipboard.writeText(written);
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

/** Null where the server does not give it. */
async function given(text: CopyButtonProps['text']): Promise<string | null> {
  try {
    return await text();
  } catch {
    return null;
  }
}
