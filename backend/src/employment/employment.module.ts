import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/ledger.module.js';
import { ChangeEmployment } from './change-employment.js';
import { EmploymentController } from './employment.controller.js';
import { FoundDepartment } from './found-department.js';
import { Hire } from './hire.js';

@Module({
  imports: [LedgerModule],
  controllers: [EmploymentController],
  providers: [Hire, ChangeEmployment, FoundDepartment],
})
export class EmploymentModule {}
