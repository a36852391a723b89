import type { SignInRequest } from '@amends/shared/contract/session.js';
import { EMAIL_LENGTH_MAX, PASSWORD_LENGTH_MAX } from '@amends/shared/limits.js';
import { IsEmail, IsString, MaxLength, MinLength } from 'class-validator';

export class SignInBody implements SignInRequest {
  @IsEmail()
  @MaxLength(EMAIL_LENGTH_MAX)
  email!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_LENGTH_MAX)
  password!: string;
}
