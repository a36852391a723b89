import type { CloseSeal } from '@amends/shared/contract/close.js';
import type { Seal } from '@amends/shared/contract/seal.js';
import { Injectable } from '@nestjs/common';
import { ReadSeals } from '../seals/read-seals.js';

/** How often it is tried again while others go on giving. */
const ROUNDS_MAX = 20;

/** Seals what there is and says the head: a closing keeps it, so that its month can be proved later. */
@Injectable()
export class SealForClose {
  constructor(private readonly seals: ReadSeals) {}

  /** @returns null where nothing has ever been sealed */
  async newest(): Promise<CloseSeal | null> {
    let { sealed, newest } = await this.seals.sealNow();
    for (let round = 1; sealed > 0 && round < ROUNDS_MAX; round += 1) ({ sealed, newest } = await this.seals.sealNow());
    return newest && asKept(newest);
  }
}

/** What a closing keeps of a seal. */
export const asKept = ({ number, sealedAt, head, signature, keyId }: Seal): CloseSeal => ({
  number,
  sealedAt,
  head,
  signature,
  keyId,
});
