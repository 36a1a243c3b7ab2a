import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import type { WorkLender } from '../access/loanedQuotas.js';
import type { Places } from '../graph/places.js';
import type { Answer, Request } from './asking.js';
import type { FromWorker, ToWorker } from './messages.js';

/** The channel of Node.js to a parent or a child. */
export type Channel = Pick<NodeJS.Process, 'on' | 'send'>;

type Events = { [Message in ToWorker as Message['is']]: [Message, Socket | undefined] };

/** What a worker has of its parent. */
export class ParentLink extends EventEmitter<Events> {
  private asks = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  /** Places for long reads. */
  readonly places: Places = { take: (signal) => this.takePlace(signal) };
  readonly lender: WorkLender = {
    lend: async (asked) => (await this.asked({ wants: 'work', ...asked }, 'work')).lent,
    takeBack: async (returned) =>
      (await this.asked({ wants: 'return', ...returned }, 'quota')).quota,
  };

  constructor(private readonly channel: Channel) {
    super();
    channel.on('message', (message: ToWorker, socket?: Socket) => {
      this.emit<ToWorker['is']>(message.is, ...([message, socket] as never));
    });
    this.on('answer', ({ answer }) => this.receive(answer));
  }

  /** What comes to nothing when the parent is gone: this process then ends, too. */
  tell(message: FromWorker): void {
    this.channel.send?.(message, undefined, {}, () => undefined);
  }

  private ask(request: Request): { id: number; answered: Promise<Answer> } {
    const id = (this.asks += 1);
    const answered = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    this.tell({ is: 'ask', ask: { id, request } });
    return { id, answered };
  }

  private receive(answer: Answer): void {
    const resolve = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (resolve !== undefined) resolve(answer);
    // Granted when it was withdrawn.
    else if (answer.is === 'place') this.tell({ is: 'return place' });
  }

  private async takePlace(signal: AbortSignal | undefined): Promise<() => void> {
    signal?.throwIfAborted();
    const { id, answered } = this.ask({ wants: 'place' });
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        this.waiting.delete(id);
        this.tell({ is: 'withdraw', id });
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', leave, { once: true });
      void answered.then(() => {
        signal?.removeEventListener('abort', leave);
        resolve();
      });
    });
    return () => this.tell({ is: 'return place' });
  }

  private async asked<Kind extends Answer['is']>(
    request: Request,
    kind: Kind,
  ): Promise<Extract<Answer, { is: Kind }>> {
    const answer = await this.ask(request).answered;
    if (isOf(answer, kind)) return answer;
    throw new Error(`The parent answered ${answer.is}, expected ${kind}.`);
  }
}

function isOf<Kind extends Answer['is']>(
  answer: Answer,
  kind: Kind,
): answer is Extract<Answer, { is: Kind }> {
  return answer.is === kind;
}
