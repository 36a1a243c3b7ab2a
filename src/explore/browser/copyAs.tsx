import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useRef, useState } from 'react';
import { linkTo } from '../request/deepLink.js';
import { SNIPPETS } from '../request/snippets.js';

const LABEL = 'Copy as curl, fetch, Python or a link';

/** A button for a dialog with the request of the tab in other forms. */
export function CopyAs() {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const dialog = useRef<HTMLDialogElement>(null);
  const [forms, setForms] = useState<readonly Form[]>([]);
  const show = (): void => {
    setForms(formsOf(queryEditor?.getValue() ?? '', variableEditor?.getValue() ?? ''));
    dialog.current?.showModal();
  };
  return (
    <>
      <ToolbarButton label={LABEL} onClick={show}>
        <ShareIcon />
      </ToolbarButton>
      <dialog ref={dialog} className="copy-as" aria-label={LABEL}>
        {forms.length > 0 && <Forms forms={forms} close={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

interface Form {
  readonly label: string;
  readonly text: string;
}

function formsOf(query: string, variablesText: string): Form[] {
  const link = linkTo({ query, variables: variablesText });
  const url = new URL('graphql', location.href).href;
  const linkForm = {
    label: 'Link',
    text: link === null ? 'This is too long for a link.' : new URL(link, location.href).href,
  };
  try {
    const variables = variablesOf(variablesText);
    const snippets = SNIPPETS.map(({ label, write }) => {
      return { label, text: write({ url, query, variables }) };
    });
    return [...snippets, linkForm];
  } catch (error) {
    return [{ label: 'Problem', text: `The variables are no JSON object. ${String(error)}` }];
  }
}

function variablesOf(text: string): Record<string, unknown> {
  return text.trim() === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function Forms({ forms, close }: { forms: readonly Form[]; close: () => void }) {
  const [label, setLabel] = useState(forms[0]?.label);
  const [copied, setCopied] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const text = (forms.find((form) => form.label === label) ?? forms[0])?.text ?? '';
  const choose = (chosen: string): void => {
    setLabel(chosen);
    setCopied('');
  };
  const copy = async (): Promise<void> => {
    area.current?.select();
    setCopied((await copyText(text)) ? 'Copied.' : 'Selected: copy it with your keyboard.');
  };
  return (
    <>
      <fieldset>
        <legend>Copy as</legend>
        {forms.map((form) => (
          <label key={form.label}>
            <input
              type="radio"
              name="form"
              checked={text === form.text}
              onChange={() => choose(form.label)}
            />
            {form.label}
          </label>
        ))}
      </fieldset>
      <textarea ref={area} readOnly rows={14} value={text} aria-label="Text to copy" />
      <p>
        <button type="button" onClick={() => void copy()}>
          Copy
        </button>
        <button type="button" onClick={close}>
          Close
        </button>
        <span role="status">{copied}</span>
      </p>
    </>
  );
}

/** Browsers refuse it for pages that came by HTTP from another machine. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function ShareIcon() {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path
        d="M12 15V4m0 0L8 8m4-4 4 4M5 13v6h14v-6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
