import { Injectable } from '@nestjs/common';
import { Refused } from '../http/refused.js';
import { ANSWERS_PER_ADDRESS } from './page-limits.js';
import { Pages } from './pages.js';

@Injectable()
export class PickOption {
  constructor(private readonly pages: Pages) {}

  /** @returns the gesture that the choice became */
  async pick(token: string, address: string, _optionId: string): Promise<string> {
    await this.pages.find(token, address, ANSWERS_PER_ADDRESS);
    throw new Refused('not_found');
  }
}
