import { move, transferableSymbol, valueSymbol } from 'piscina';
import { performers, type JobName, type Jobs } from './jobs.js';

/** What a thread does, by the name of the job. */
export const parseBlock = answering('parseBlock');
export const mergeFacts = answering('mergeFacts');
export const mergeCitations = answering('mergeCitations');
export const writePaperRows = answering('writePaperRows');

function answering<Name extends JobName>(name: Name) {
  return (task: Jobs[Name]['task']): unknown => {
    const result = performers[name](task);
    return move({ [transferableSymbol]: buffersOf(result), [valueSymbol]: result });
  };
}

/** Buffers that go with an answer, instead of being copied. */
function buffersOf(result: object): ArrayBuffer[] {
  return Object.values(result).flatMap((value) =>
    value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );
}
