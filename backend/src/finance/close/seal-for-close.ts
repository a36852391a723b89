import type { CloseSeal } from '@amends/shared/contract/close.js';
import { Injectable } from '@nestjs/common';

/** Seals what there is and says the head: a closing keeps it, so that its month can be proved later. */
@Injectable()
export class SealForClose {
  /** @returns null where nothing has ever been sealed */
  async newest(): Promise<CloseSeal | null> {
    return null;
  }
}
