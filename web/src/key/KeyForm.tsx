import { useId, useRef, useState } from 'react';
import { words } from '../words/words.js';
import { readKey } from './keyText.js';
import { pageKey } from './pageKey.js';
import { tryKey } from './tryKey.js';

type Fault = keyof typeof words.key.faults;

/** Takes a key, which the server is asked about before anything is asked with it. */
export function KeyForm() {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const [isTrying, setTrying] = useState(false);
  const [isShown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const ids = { field: useId(), kept: useId(), fault: useId() };
  const { key: texts } = words;
  const submit = async (): Promise<void> => {
    const key = readKey(text);
    setFault(null);
    setTrying(true);
    const found = key === null ? 'MALFORMED' : await tryKey(key);
    setTrying(false);
    if (found === null && key !== null) {
      pageKey.hold(key);
      return;
    }
    setFault(found === 'MISSING' ? 'NOT_TAKEN' : found);
    field.current?.focus();
  };
  return (
    <form
      className="key-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTrying) void submit();
      }}
    >
      <label htmlFor={ids.field}>{texts.label}</label>
      {/* Without a name: no form can put it into an address. */}
      <input
        ref={field}
        id={ids.field}
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? ids.kept : `${ids.fault} ${ids.kept}`}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <label className="reveal">
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ target }) => {
            setShown(target.checked);
          }}
        />
        {texts.reveal}
      </label>
      <div role="alert" id={ids.fault}>
        {fault === null ? null : <p className="problem">{texts.faults[fault]}</p>}
      </div>
      <button type="submit" aria-disabled={isTrying}>
        {isTrying ? texts.checking : texts.use}
      </button>
      <p className="quiet small" id={ids.kept}>
        {texts.kept}
      </p>
    </form>
  );
}
