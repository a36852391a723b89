import { Injectable } from '@nestjs/common';
import { ChooseOption } from '../choices/choose-option.js';
import { Refused } from '../http/refused.js';
import { ANSWERS_PER_ADDRESS } from './page-limits.js';
import { Pages } from './pages.js';

@Injectable()
export class PickOption {
  constructor(
    private readonly pages: Pages,
    private readonly chooseOption: ChooseOption,
  ) {}

  /**
   * The customer chooses on a device of their own.
   * @returns the gesture that it became
   * @throws Refused not_found, choice_settled, invalid_request, too_many_attempts, a grant's refusal
   */
  async pick(token: string, address: string, optionId: string): Promise<string> {
    const found = await this.pages.find(token, address, ANSWERS_PER_ADDRESS);
    if (found.kind !== 'choice') throw new Refused('not_found');
    const { gestureId } = await this.chooseOption.pickAsCustomer(found.row.id, optionId);
    return gestureId;
  }
}
