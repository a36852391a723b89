import { Module } from '@nestjs/common';
import { MessagesModule } from '../../messages/messages.module.js';
import { ExportProof } from './export-proof.js';
import { HeadsFile } from './heads-file.js';
import { HeadsMail } from './heads-mail.js';
import { NewestHead } from './newest-head.js';
import { ReadSeals } from './read-seals.js';
import { SealKeys } from './seal-keys.js';
import { Sealer } from './sealer.js';
import { SealsController } from './seals.controller.js';
import { VerificationController } from './verification.controller.js';
import { VerificationRuns } from './verification-runs.js';
import { VerifierController } from './verifier.controller.js';
import { Verifications } from './verifications.js';

@Module({
  imports: [MessagesModule],
  controllers: [SealsController, VerificationController, VerifierController],
  providers: [
    ExportProof,
    HeadsFile,
    HeadsMail,
    NewestHead,
    ReadSeals,
    Sealer,
    SealKeys,
    VerificationRuns,
    Verifications,
  ],
  exports: [ExportProof, NewestHead, ReadSeals],
})
export class SealsModule {}
