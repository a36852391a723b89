import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../../database/database.js';
import { type SealRow, SEALS } from './seals.queries.js';

/** The answer's header under which files carry it: `<number> <head> <signature>`. */
const HEADER = 'Amends-Seal-Head';

/** Hands the newest seal's head out with whatever leaves the house, so that it is kept elsewhere as well. */
@Injectable()
export class NewestHead {
  constructor(private readonly database: Database) {}

  async goesWith(reply: FastifyReply): Promise<void> {
    const [newest] = await this.database.query<SealRow>(SEALS, [null, 1]);
    if (!newest) return;
    const { number, head, signature } = newest;
    void reply.header(HEADER, `${number} ${head.toString('hex')} ${signature.toString('hex')}`);
  }
}
