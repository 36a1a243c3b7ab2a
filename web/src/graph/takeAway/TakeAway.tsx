import { useState } from 'react';
import { writtenAs } from '../../figures/numberForm.js';
import { words } from '../../words/words.js';
import type { GraphState } from '../graphState.js';
import type { DataCounts } from '../link/linkVersion.js';
import type { ShownGraph } from '../shownGraph.js';
import { download, textBlob } from '../../parts/download.js';
import { graphSvg } from './graphSvg.js';
import { pictured } from './pictured.js';
import { pngOf } from './pngOf.js';
import { SHOWN_FILES, type ShownFileName } from './shownFile.js';

interface TakeAwayProps {
  readonly shown: ShownGraph;
  readonly state: GraphState;
  /** Of the whole graph; null while they are not known. */
  readonly counts: DataCounts | null;
}

const FILE_NAMES = Object.keys(SHOWN_FILES) as readonly ShownFileName[];

/** What is shown as files: pictures, and data for other programs. */
export function TakeAway({ shown, state, counts }: TakeAwayProps) {
  const [said, setSaid] = useState('');
  const texts = words.graphTools.takeAway;
  // Laid out when somebody asks, and not with every change.
  const svg = (): string => {
    const { picture, laid } = pictured(shown, state);
    return graphSvg(picture, laid, pictureTexts(shown));
  };
  const save = async (name: string, make: () => Promise<Blob>): Promise<void> => {
    try {
      download(name, await make());
      setSaid(texts.saved(name));
    } catch {
      setSaid(texts.failed(name));
    }
  };
  const saveFile = (file: ShownFileName): void => {
    const { name, type, write } = SHOWN_FILES[file];
    const about = { export: 'graph', page: window.location.href, wholeGraph: counts };
    void save(name, async () =>
      textBlob(await write(shown, pictured(shown, state).laid.places, about), type),
    );
  };
  const saveSvg = () => Promise.resolve(textBlob(svg(), 'image/svg+xml;charset=utf-8'));
  return (
    <>
      <p>{texts.introduction}</p>
      <h3>{texts.pictures}</h3>
      <p className="actions">
        <button type="button" onClick={() => void save('citegraph.svg', saveSvg)}>
          {texts.svg}
        </button>
        <button type="button" onClick={() => void save('citegraph.png', () => pngOf(svg()))}>
          {texts.png}
        </button>
      </p>
      <h3>{texts.data}</h3>
      <p className="actions">
        {FILE_NAMES.map((file) => (
          <button key={file} type="button" onClick={() => saveFile(file)}>
            {texts.files[file]}
          </button>
        ))}
      </p>
      <p role="status">{said}</p>
    </>
  );
}

function pictureTexts({ papers, citations }: ShownGraph) {
  const texts = words.graphTools.takeAway;
  const titles = new Map(papers.map(({ id, title }) => [id, title]));
  const number = (count: number): string => writtenAs('count', count);
  const today = new Date().toISOString().slice(0, 10);
  return {
    title: texts.pictureTitle,
    caption: texts.caption(number(papers.length), number(citations.length), today),
    tones: { ...words.polarities, SIMILAR: words.graph.legend.similar },
    titleOf: (id: string) => titles.get(id) ?? id,
  };
}
