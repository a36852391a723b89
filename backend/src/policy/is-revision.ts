import { applyDecorators } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';
import { Optional } from '../http/optional.js';

/** The database's integers end here. */
const REVISION_MAX = 2_147_483_647;

/** The revision of a draft that somebody has read; absent = whatever is there. */
export const IsRevision = (): PropertyDecorator => applyDecorators(Optional(), Min(0), Max(REVISION_MAX), IsInt());
