import { Module } from '@nestjs/common';
import { HeadsFile } from './heads-file.js';
import { ReadSeals } from './read-seals.js';
import { SealKeys } from './seal-keys.js';
import { Sealer } from './sealer.js';
import { SealsController } from './seals.controller.js';

@Module({
  controllers: [SealsController],
  providers: [HeadsFile, ReadSeals, Sealer, SealKeys],
  exports: [Sealer, SealKeys],
})
export class SealsModule {}
