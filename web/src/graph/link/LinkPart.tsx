import { useId, useRef, useState } from 'react';
import { Derived } from '../../figures/Derived.js';
import { CopyButton } from '../../parts/CopyButton.js';
import { words } from '../../words/words.js';
import type { GraphState } from '../graphState.js';
import { download, textBlob } from '../../parts/download.js';
import { linkFile, LONGEST_FILE, readLinkFile } from './linkFile.js';
import { LinkNotices } from './LinkNotices.js';
import { LONGEST_LINK, type DataCounts } from './linkVersion.js';
import type { ReadLink } from './readLink.js';
import { writeLink } from './writeLink.js';

interface LinkPartProps {
  readonly state: GraphState;
  readonly counts: DataCounts | null;
  readonly onOpen: (state: GraphState) => void;
}

/** The picture as a link, or as a file where it is too large for one; and the way back from a file. */
export function LinkPart({ state, counts, onOpen }: LinkPartProps) {
  const field = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);
  const [opened, setOpened] = useState<ReadLink | null>(null);
  const { link } = words.graphTools;
  const query = writeLink(state, counts);
  const address = new URL(`/graph${query}`, window.location.href).href;
  const open = async (file: File): Promise<void> => {
    const text = await file.slice(0, LONGEST_FILE + 1).text();
    const read = readLinkFile(text);
    if ('problem' in read) {
      const { name, value, expected } = read.problem;
      setSaid({ text: link.fileProblem(name, value, expected), wrong: true });
      return;
    }
    setSaid({ text: link.opened, wrong: false });
    setOpened(read);
    onOpen(read.state);
  };
  return (
    <>
      <p>{link.introduction}</p>
      {address.length > LONGEST_LINK ? (
        <p>
          {link.tooLong(
            <Derived how="length of the address" number={address.length} />,
            <Derived how="limit of links" number={LONGEST_LINK} />,
          )}
        </p>
      ) : (
        <p className="link-field">
          <label htmlFor={field}>{link.label}</label>{' '}
          <input id={field} readOnly value={address} onFocus={({ target }) => target.select()} />{' '}
          <CopyButton label={link.copy} text={() => address} />
        </p>
      )}
      <p className="actions">
        <button
          type="button"
          onClick={() => download('citegraph.json', textBlob(linkFile(query), 'application/json'))}
        >
          {link.save}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {link.open}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={link.open}
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) void open(file);
            target.value = '';
          }}
        />
      </p>
      {opened === null ? null : <LinkNotices misread={opened.misread} counts={opened.counts} />}
      {said === null ? null : <p role={said.wrong ? 'alert' : 'status'}>{said.text}</p>}
    </>
  );
}
