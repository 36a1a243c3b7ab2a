import { lendFrom } from '../access/loanedQuotas.js';
import type { Quotas } from '../access/quota.js';
import type { Ask } from './asking.js';
import type { FromWorker } from './messages.js';
import { PlacesLent } from './placesLent.js';
import type { WorkerProcess } from './workerProcess.js';

type Borrower = Pick<WorkerProcess, 'answer'>;

/** What the parent has for all workers: the places for long reads, and the quotas of keys. */
export class Lending {
  private readonly places: PlacesLent;

  constructor(
    longReadsAtOnce: number,
    private readonly quotas: Quotas,
  ) {
    this.places = new PlacesLent(longReadsAtOnce);
  }

  receive(message: FromWorker, worker: Borrower): void {
    if (message.is === 'ask') void this.answer(message.ask, worker);
    if (message.is === 'withdraw') this.places.withdraw(worker, message.id);
    if (message.is === 'return place') this.places.giveBack(worker);
  }

  /** Takes back the places of a worker that has ended. Work that it had borrowed is lost, as nobody knows what it used. */
  leave(worker: Borrower): void {
    this.places.leave(worker);
  }

  private async answer({ id, request }: Ask, worker: Borrower): Promise<void> {
    if (request.wants === 'place') {
      this.places.claim(worker, id, () => worker.answer({ id, is: 'place' }));
    } else if (request.wants === 'work') {
      worker.answer({ id, is: 'work', lent: await lendFrom(this.quotas, request) });
    } else {
      const quota = await this.quotas.giveBack(request.account, request.work);
      worker.answer({ id, is: 'quota', quota });
    }
  }
}
