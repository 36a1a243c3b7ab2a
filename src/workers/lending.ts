import { lendFrom, type LendableQuotas } from '../access/loanedQuotas.js';
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
    private readonly quotas: LendableQuotas,
  ) {
    this.places = new PlacesLent(longReadsAtOnce);
  }

  receive(message: FromWorker, worker: Borrower): void {
    if (message.is === 'ask') this.answer(message.ask, worker);
    if (message.is === 'withdraw') this.places.withdraw(worker, message.id);
    if (message.is === 'return place') this.places.giveBack(worker);
    if (message.is === 'return work') {
      this.quotas.giveBack(message.returned.key, message.returned.units);
    }
  }

  /** Takes back the places of a worker that has ended. Work that it had borrowed is lost, as nobody knows what it used. */
  leave(worker: Borrower): void {
    this.places.leave(worker);
  }

  private answer({ id, request }: Ask, worker: Borrower): void {
    if (request.wants === 'place') {
      this.places.claim(worker, id, () => worker.answer({ id, lent: null }));
    } else {
      worker.answer({ id, lent: lendFrom(this.quotas, request) });
    }
  }
}
