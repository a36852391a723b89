import type { PublicPickRequest } from '@amends/shared/contract/customer-page.js';
import { IsId } from '../http/is-id.js';

export class PickBody implements PublicPickRequest {
  @IsId()
  optionId!: string;
}
