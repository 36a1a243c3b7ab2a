const MIB = 1024 ** 2;

/** Memory of the private Neo4j's heap that transactions may use, in MiB. */
export interface TransactionMemory {
  readonly ofOne: number;
  readonly ofAll: number;
}

/**
 * What transactions may use of a heap such as `1g`: a quarter for one transaction, and 70% for all together,
 * which is the default of Neo4j. A walk that needs more than its share fails, and leaves memory for other
 * pages and for a concurrent import.
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
