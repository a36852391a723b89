/** What became of one item of a commit: its answer, the SQLSTATE it failed with, or neither = it has to be done alone. */
export interface SharedResult<Answer> {
  answer: Answer | null;
  failed: string | null;
}

interface Waiting<Item, Answer> {
  item: Item;
  resolve(result: SharedResult<Answer>): void;
  reject(error: unknown): void;
}

/** More would only make everybody wait for the slowest; PostgreSQL remembers 64 subtransactions cheaply. */
const ITEMS_AT_MOST = 48;

const ALONE = { answer: null, failed: null };

/**
 * Sends what arrives in one moment together. One commit is under way at a time; what arrives meanwhile shares the next.
 * Under load the disk is asked once for many; without load an item is a commit of its own and waits for nobody.
 */
export class SharedCommit<Item, Answer> {
  private waiting: Waiting<Item, Answer>[] = [];
  private underWay = false;

  /** @param send answers in the order of the items */
  constructor(private readonly send: (items: Item[]) => Promise<SharedResult<Answer>[]>) {}

  /** @throws what sending throws: then nothing is known about any item of that commit */
  add(item: Item): Promise<SharedResult<Answer>> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      // after this turn of the event loop: requests that were read from the sockets together are sent together
      if (this.waiting.length === 1) setImmediate(() => void this.next());
    });
  }

  private async next(): Promise<void> {
    if (this.underWay || this.waiting.length === 0) return;
    this.underWay = true;
    const together = this.waiting.splice(0, ITEMS_AT_MOST);
    try {
      const results = await this.send(together.map(({ item }) => item));
      together.forEach(({ resolve }, i) => resolve(results[i] ?? ALONE));
    } catch (error) {
      for (const { reject } of together) reject(error);
    } finally {
      this.underWay = false;
      setImmediate(() => void this.next());
    }
  }
}
