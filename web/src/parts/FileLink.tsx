import { useState } from 'react';
import { fileOf, NoFileError } from '../client/fileOf.js';
import { usePageKey } from '../key/pageKey.js';
import { words } from '../words/words.js';
import { download } from './download.js';

interface FileLinkProps {
  readonly address: string;
  readonly label: string;
  /** For those who hear it, away from its table. */
  readonly named: string;
}

/** A file of the server: a link, which the browser follows; with a key, which no link can carry, a button. */
export function FileLink({ address, label, named }: FileLinkProps) {
  const { key } = usePageKey();
  if (key !== null) return <FileButton address={address} label={label} named={named} />;
  return (
    <a href={address} aria-label={named}>
      {label}
    </a>
  );
}

function FileButton({ address, label, named }: FileLinkProps) {
  const [said, setSaid] = useState('');
  const [isComing, setComing] = useState(false);
  const { files } = words;
  const save = async (): Promise<void> => {
    setComing(true);
    setSaid(files.coming);
    try {
      const { name, blob } = await fileOf(address);
      download(name, blob);
      setSaid(files.saved(name));
    } catch (error) {
      setSaid(error instanceof NoFileError ? files.refused(error.message) : files.cutOff);
    }
    setComing(false);
  };
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-label={named}
        aria-disabled={isComing}
        onClick={() => {
          if (!isComing) void save();
        }}
      >
        {label}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
