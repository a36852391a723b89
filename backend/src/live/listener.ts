import { Readable } from 'node:stream';
import { LIVE_RESET, type LiveEvent } from '@amends/shared/contract/live.js';
import type { Actor } from '../http/actor.js';
import type { LiveRow } from './live.queries.js';
import { mayHear } from './may-hear.js';

const RETRY_MS = 1000;
/** Whoever takes no more is let go: they come back and go on where they stopped. */
const UNREAD_BYTES_MAX = 64 * 1024;

/** One person's open stream. */
export interface Listener {
  actor: Actor;
  /** The session that it lives by. */
  token: string;
  stream: Readable;
  /** Says it, where this person may hear it. */
  tell(event: LiveRow): void;
  /** Says that all has to be read again; the stream goes on after that number. */
  reset(id: number): void;
  /** Shows that somebody is there, and up to which number everything was told. */
  beat(id: number): void;
  end(): void;
}

export function listener(actor: Actor, token: string): Listener {
  const stream = new Readable({ read: () => undefined });
  let hasEnded = false;
  const write = (text: string | null): void => {
    if (stream.destroyed || hasEnded) return;
    hasEnded = text === null;
    stream.push(text);
    if (stream.readableLength > UNREAD_BYTES_MAX) stream.destroy();
  };
  write(`retry: ${RETRY_MS}\n\n`);
  return {
    actor,
    token,
    stream,
    tell: (event) => {
      if (mayHear(actor, event)) write(message(event.id, event.kind, told(event)));
    },
    reset: (id) => write(message(id, LIVE_RESET, {})),
    beat: (id) => write(`: still here\nid: ${id}\n\n`),
    end: () => write(null),
  };
}

const message = (id: number, name: string, data: object): string =>
  `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

const told = ({ kind, departmentId, subjectId, at }: LiveRow): LiveEvent => ({ kind, departmentId, subjectId, at });
