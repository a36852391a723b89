import { setTimeout } from 'node:timers/promises';

export interface Heard {
  id: number;
  event: string;
  data: { kind?: string; departmentId?: string; subjectId?: string };
}

/** A stream as a browser would hear it. */
export interface Ear {
  status: number;
  heard: Heard[];
  /** The number to go on after, as the browser keeps it. */
  lastId(): number | null;
  /** Ends as soon as something like this was heard. @throws Error when it was not in time */
  hear(event: string, subjectId?: string, withinMs?: number): Promise<Heard>;
  /** Ends when the server ends the stream. */
  ended: Promise<void>;
  /** Goes away without a word. */
  leave(): void;
}

/**
 * Listens to a server that really listens on a port.
 * @param after sent as a browser sends it when it comes back
 */
export async function listenTo(origin: string, token: string, after?: number | null): Promise<Ear> {
  const gone = new AbortController();
  const answer = await fetch(`${origin}/api/events`, {
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'text/event-stream',
      ...(after === undefined || after === null ? {} : { 'last-event-id': String(after) }),
    },
    signal: gone.signal,
  });
  const heard: Heard[] = [];
  let lastId: number | null = null;
  const take = (block: string): void => {
    const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
    const id = field('id');
    if (id !== undefined) lastId = Number(id);
    const event = field('event');
    if (event) heard.push({ id: lastId ?? 0, event, data: JSON.parse(field('data') ?? '{}') as Heard['data'] });
  };
  const reading = async (): Promise<void> => {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? []) {
      rest += decoder.decode(chunk, { stream: true });
      const blocks = rest.split('\n\n');
      rest = blocks.pop() ?? '';
      blocks.forEach(take);
    }
  };
  const ended = reading().catch(() => undefined);
  return {
    status: answer.status,
    heard,
    lastId: () => lastId,
    ended,
    leave: () => gone.abort(),
    hear: async (event, subjectId, withinMs = 2_000) => {
      const end = Date.now() + withinMs;
      for (;;) {
        const found = heard.find((one) => one.event === event && (!subjectId || one.data.subjectId === subjectId));
        if (found) return found;
        if (Date.now() > end) throw new Error(`${event} was not heard within ${withinMs} ms.`);
        await setTimeout(5);
      }
    },
  };
}
