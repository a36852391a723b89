import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { functionCall } from '../database/function-call.js';
import type { GesturePageRow } from './page-row.js';

const OPEN = functionCall('open_voucher', 1);

@Injectable()
export class OpenVoucher {
  constructor(private readonly database: Database) {}

  /** The customer has looked at their code. */
  async open({ id, state, voucherState }: GesturePageRow): Promise<void> {
    if (state === 'granted' && voucherState === 'issued') await this.database.query(OPEN, [id]);
  }
}
