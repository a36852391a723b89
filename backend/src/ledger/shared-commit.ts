interface Waiting<Item, Answer> {
  item: Item;
  resolve: (answer: Answer | null) => void;
  reject: (error: unknown) => void;
}

/** More would only make everybody wait for the slowest; PostgreSQL remembers 64 subtransactions cheaply. */
const ITEMS_AT_MOST = 48;

/**
 * Sends what arrives in one moment together. One commit is under way at a time; what arrives meanwhile shares the next.
 * Under load the disk is asked once for many; without load an item is a commit of its own and waits for nobody.
 */
export class SharedCommit<Item, Answer> {
  private waiting: Waiting<Item, Answer>[] = [];
  private underWay = false;

  /** @param send answers in the order of the items; null where an item has to be done alone */
  constructor(private readonly send: (items: Item[]) => Promise<(Answer | null)[]>) {}

  /**
   * @returns null when the item has to be done alone; nothing was done about it then
   * @throws what sending throws: nothing is known then about any item of that commit
   */
  add(item: Item): Promise<Answer | null> {
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
      const answers = await this.send(together.map(({ item }) => item));
      together.forEach(({ resolve }, i) => resolve(answers[i] ?? null));
    } catch (error) {
      for (const { reject } of together) reject(error);
    } finally {
      this.underWay = false;
      setImmediate(() => void this.next());
    }
  }
}
