import type { CloseRequest } from '@amends/shared/contract/close.js';
import { IsMonth } from '../../http/moment.js';

export class CloseBody implements CloseRequest {
  @IsMonth()
  month!: string;
}

export class CloseCheckQuery {
  @IsMonth()
  month!: string;
}
