import { useEffect, useId, useRef, type SubmitEvent } from 'react';
import type { HubView } from '../address/hubAddress.js';
import { useHubPlace } from '../address/useHubPlace.js';
import type { CiterOrder } from '../generated/operations.js';
import { words } from '../words/words.js';
import type { Refusal } from './answered.js';

interface ListFormProps {
  readonly view: HubView;
  readonly orders: readonly CiterOrder[];
  readonly order: CiterOrder;
  /** What the server does not take. */
  readonly refused: Refusal | null;
}

/** Words in titles and in sentences, and the order. Words count when they are sent; an order does at once. */
export function ListForm({ view, orders, order, refused }: ListFormProps) {
  const { show } = useHubPlace();
  const texts = words.explorer.form;
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    show({ title: textOf(given.get('title')), sentence: textOf(given.get('sentence')) });
  };
  const faultOf = (field: string): string | null =>
    refused?.field === `filter.${field}` ? texts.expected(refused.expected) : null;
  return (
    <form className="list-form" role="search" aria-label={texts.label} onSubmit={send}>
      <Field
        name="title"
        label={texts.title}
        hint={texts.titleHint}
        value={view.title}
        fault={faultOf('titleContains')}
      />
      <Field
        name="sentence"
        label={texts.sentence}
        hint={texts.sentenceHint}
        value={view.sentence}
        fault={faultOf('contextContains')}
      />
      <button type="submit">{texts.find}</button>
      <label className="order">
        {texts.order}
        <select
          value={order}
          onChange={({ currentTarget }) =>
            show({ order: orders.find((one) => one === currentTarget.value) ?? order })
          }
        >
          {orders.map((one) => (
            <option key={one} value={one}>
              {words.orders[one]}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string | null;
  readonly fault: string | null;
}

function Field({ name, label, hint, value, fault }: FieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // The address changes by chips and by going back, too.
  useEffect(() => {
    if (input.current !== null) input.current.value = value ?? '';
  }, [value]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        name={name}
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={200}
        defaultValue={value ?? ''}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-hint`}
      />
      <small
        id={`${id}-hint`}
        className={fault === null ? 'hint' : 'fault'}
        role={fault === null ? undefined : 'alert'}
      >
        {fault ?? hint}
      </small>
    </div>
  );
}

function textOf(given: FormDataEntryValue | null): string | null {
  const text = typeof given === 'string' ? given.trim() : '';
  return text === '' ? null : text;
}
