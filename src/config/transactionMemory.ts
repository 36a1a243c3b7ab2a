const MIB = 1024 ** 2;

/** Memory of the private Neo4j's heap that transactions may use, in MiB. */
export interface TransactionMemory {
  readonly ofOne: number;
  readonly ofAll: number;
}

/**
 * What transactions may use of a heap such as `1g`: one a quarter, all together Neo4j's own default of 70%. So a walk that
 * needs more than its share ends by itself, and leaves room for the pages of others and for an import beside it.
 */
function transactionMemory(heap: string): TransactionMemory {
  const heapMib = Number.parseInt(heap, 10) * (/g$/i.test(heap) ? 1024 : 1);
  return {
    ofOne: Math.max(1, Math.floor(heapMib / 4)),
    ofAll: Math.max(1, Math.floor(heapMib * 0.7)),
  };
}

/** The same settings, as Neo4j names them. */
export function transactionMemorySettings(heap: string): readonly (readonly [string, string])[] {
  const { ofOne, ofAll } = transactionMemory(heap);
  return [
    ['db.memory.transaction.max', `${ofOne}m`],
    ['dbms.memory.transaction.total.max', `${ofAll}m`],
  ];
}

/** Bytes of a heap such as `1g` that one transaction may use. */
export function bytesOfOneTransaction(heap: string): number {
  return transactionMemory(heap).ofOne * MIB;
}
