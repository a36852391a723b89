import type { PasswordRequest } from '@amends/shared/contract/session.js';
import { PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN } from '@amends/shared/limits.js';
import { IsString, MaxLength, MinLength } from 'class-validator';

export class PasswordBody implements PasswordRequest {
  @MaxLength(PASSWORD_LENGTH_MAX)
  @IsString()
  current!: string;

  @MaxLength(PASSWORD_LENGTH_MAX)
  @MinLength(PASSWORD_LENGTH_MIN)
  @IsString()
  next!: string;
}
