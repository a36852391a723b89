import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Controller, Get, StreamableFile } from '@nestjs/common';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';

const NAME = 'verify-amends-ledger.mjs';
// the same place from src and from dist: it is handed out as it was written
const FILE = path.resolve(import.meta.dirname, '../../../src/finance/seals', NAME);

@Controller('ledger/verifier')
export class VerifierController {
  @Get()
  @Can('ledger:read_all', 'ledger:read_department')
  @Endpoint({
    summary: 'The program that checks a proof without Amends: one file for Node 20, nothing else',
    answers: { 200: 'text/javascript' },
  })
  async file(): Promise<StreamableFile> {
    return new StreamableFile(await readFile(FILE), {
      type: 'text/javascript; charset=utf-8',
      disposition: `attachment; filename="${NAME}"`,
    });
  }
}
