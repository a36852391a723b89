import type { PickRequest } from '@amends/shared/contract/choice.js';
import { IsId } from '../http/is-id.js';

export class PickBody implements PickRequest {
  @IsId()
  optionId!: string;
}
