import { Module } from '@nestjs/common';
import { GesturesModule } from '../gestures/gestures.module.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { DepartmentVouchersController } from './department-vouchers.controller.js';
import { FindVoucher } from './find-voucher.js';
import { GestureTrailController } from './gesture-trail.controller.js';
import { ReadGestureTrail } from './read-gesture-trail.js';
import { ReadVouchers } from './read-vouchers.js';
import { RecordPrinting } from './record-printing.js';
import { RedeemVoucher } from './redeem-voucher.js';
import { VouchersController } from './vouchers.controller.js';

@Module({
  imports: [GesturesModule, LedgerModule],
  controllers: [VouchersController, DepartmentVouchersController, GestureTrailController],
  providers: [FindVoucher, ReadGestureTrail, ReadVouchers, RecordPrinting, RedeemVoucher],
})
export class VouchersModule {}
