import { NAME_LENGTH_MAX } from '@amends/shared/limits.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { IsString, Matches, MaxLength } from 'class-validator';

const SOMETHING = /\S/;

/** A name in every language. */
export class LocalizedNameBody implements LocalizedText {
  @Matches(SOMETHING)
  @MaxLength(NAME_LENGTH_MAX)
  @IsString()
  en!: string;

  @Matches(SOMETHING)
  @MaxLength(NAME_LENGTH_MAX)
  @IsString()
  ru!: string;
}
