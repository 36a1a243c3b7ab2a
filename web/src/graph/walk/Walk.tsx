import { useState } from 'react';
import { useOperation } from '../../client/useOperation.js';
import { within, type Located } from '../../figures/located.js';
import { Region } from '../../figures/Region.js';
import { GraphWalk, type StepInput } from '../../generated/operations.js';
import { Waiting } from '../../parts/Waiting.js';
import { words } from '../../words/words.js';
import type { PaperArrival } from '../graphState.js';
import { PaperField, type NamedPaper } from '../paths/PaperField.js';
import { StepChoices } from './StepChoices.js';
import { Walked } from './Walked.js';
import { useSteps } from './useSteps.js';
import { stepInputs } from './walkSteps.js';

interface WalkProps {
  /** Where it starts unless somebody says otherwise. */
  readonly start: NamedPaper | null;
  readonly selected: NamedPaper | null;
  /** The query is the one that found them. */
  readonly onAdd: (papers: readonly PaperArrival[], query: Located<unknown>) => void;
}

interface Asked {
  readonly from: string[];
  readonly steps: StepInput[];
}

/** Papers that are listed at first, and when somebody wants more. */
const FEW = 100;
const MANY = 1_000;

/** A walk is put together step by step, and shows what it reaches. */
export function Walk({ start, selected, onAdd }: WalkProps) {
  const [from, setFrom] = useState(start);
  const { steps, change, add, remove } = useSteps();
  const [asked, ask] = useState<Asked | null>(null);
  const texts = words.graphTools.walk;
  return (
    <>
      <form
        className="walk-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (from !== null)
            ask({ from: [from.id], steps: stepInputs(steps.map(({ step }) => step)) });
        }}
      >
        <PaperField label={texts.from} paper={from} onPaper={setFrom} selected={selected} />
        <ol className="walk-steps">
          {steps.map(({ key, step }, place) => (
            <StepChoices
              key={key}
              number={place + 1}
              step={step}
              onChange={(changed) => change(key, changed)}
              onRemove={remove === null ? null : () => remove(key)}
            />
          ))}
        </ol>
        <p className="actions">
          <button type="button" disabled={add === null} onClick={() => add?.()}>
            {texts.addStep}
          </button>
          <button type="submit">{texts.run}</button>
        </p>
      </form>
      {asked === null ? null : <Found key={JSON.stringify(asked)} asked={asked} onAdd={onAdd} />}
    </>
  );
}

function Found({ asked, onAdd }: { readonly asked: Asked; readonly onAdd: WalkProps['onAdd'] }) {
  const [limit, setLimit] = useState(FEW);
  const answer = useOperation(GraphWalk, { ...asked, limit });
  return (
    <Waiting asked={answer} lines={8}>
      {(place) => {
        const at = within(place, (data) => data.traverse);
        return at === null ? null : (
          <Region at={at}>
            <Walked
              at={at}
              onAdd={(papers) => onAdd(papers, at)}
              onMore={limit < MANY ? () => setLimit(MANY) : null}
            />
          </Region>
        );
      }}
    </Waiting>
  );
}
