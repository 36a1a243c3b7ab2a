import { parentPort } from 'node:worker_threads';
import { performers, type JobName, type Jobs } from './jobs.js';
import type { Answer } from './lanes.js';

// One thread of `openLanes`: answers one question after the other.
interface Question<Name extends JobName> {
  readonly name: Name;
  readonly task: Jobs[Name]['task'];
}

parentPort?.on('message', ({ name, task }: Question<JobName>) => {
  let answer: Answer;
  try {
    answer = { result: performers[name](task as never) };
  } catch (error) {
    answer = { error };
  }
  parentPort?.postMessage(answer, buffersOf(answer));
});

/** Buffers that go with an answer, instead of being copied. */
function buffersOf(answer: Answer): ArrayBuffer[] {
  if (!('result' in answer) || typeof answer.result !== 'object' || answer.result === null)
    return [];
  return Object.values(answer.result).flatMap((value) =>
    value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );
}
