import { useState } from 'react';
import { useOperation } from '../../client/useOperation.js';
import { within, type Located } from '../../figures/located.js';
import { Region } from '../../figures/Region.js';
import {
  GraphPaths,
  type TraversalDirection,
  type TraversalFilter,
} from '../../generated/operations.js';
import { Choice } from '../../parts/Choice.js';
import { Waiting } from '../../parts/Waiting.js';
import { words } from '../../words/words.js';
import type { PaperArrival } from '../graphState.js';
import { PaperField, type NamedPaper } from './PaperField.js';
import { Routes } from './Routes.js';

interface PathsProps {
  /** Where they start unless somebody says otherwise. */
  readonly start: NamedPaper | null;
  readonly selected: NamedPaper | null;
  /** What citations on a path must be; null for all. */
  readonly filter: TraversalFilter | null;
  /** The query is the one that found them. */
  readonly onAdd: (papers: readonly PaperArrival[], query: Located<unknown>) => void;
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly direction: TraversalDirection;
  readonly filter: TraversalFilter | null;
}

const DIRECTIONS: readonly TraversalDirection[] = ['CITERS', 'REFERENCES', 'BOTH'];

/** Two papers, and the paths from one to the other. */
export function Paths({ start, selected, filter, onAdd }: PathsProps) {
  const [from, setFrom] = useState(start);
  const [to, setTo] = useState<NamedPaper | null>(null);
  const [direction, setDirection] = useState<TraversalDirection>('CITERS');
  const [asked, ask] = useState<Asked | null>(null);
  const [same, setSame] = useState(false);
  const texts = words.graphTools.paths;
  const submit = (): void => {
    setSame(from === null || to === null || from.id === to.id);
    if (from === null || to === null || from.id === to.id) return;
    ask({ from: from.id, to: to.id, direction, filter });
  };
  return (
    <>
      <form
        className="path-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <PaperField label={texts.from} paper={from} onPaper={setFrom} selected={selected} />
        <PaperField label={texts.to} paper={to} onPaper={setTo} selected={selected} />
        <Choice
          label={texts.direction}
          choices={DIRECTIONS}
          names={texts.directions}
          value={direction}
          onChoose={setDirection}
        />
        <button type="submit">{texts.find}</button>
      </form>
      {filter === null ? null : <p className="quiet small">{texts.underFilter}</p>}
      {same ? <p role="alert">{texts.same}</p> : null}
      {asked === null ? null : <Found asked={asked} onAdd={onAdd} />}
    </>
  );
}

function Found({ asked, onAdd }: { readonly asked: Asked; readonly onAdd: PathsProps['onAdd'] }) {
  const answer = useOperation(GraphPaths, asked);
  return (
    <Waiting asked={answer} lines={6}>
      {(place) => {
        const at = within(place, (data) => data.paths);
        return at === null ? null : (
          <Region at={at}>
            <Routes at={at} asked={asked} onAdd={(papers) => onAdd(papers, at)} />
          </Region>
        );
      }}
    </Waiting>
  );
}
