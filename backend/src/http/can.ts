import type { Permission } from '@amends/shared/permissions.js';
import { applyDecorators } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';

/** Who may call a route: anybody, or whoever holds one of the permissions; none named = whoever is signed in. */
export type Access = 'public' | readonly Permission[];

export const AccessTo = Reflector.createDecorator<Access>();

/** The API description says it under this name. */
export const ACCESS = 'x-access';

const access = (to: Access): MethodDecorator => applyDecorators(AccessTo(to), ApiExtension(ACCESS, to));

/** The route is for people who hold any of these permissions somewhere; without one, for everybody who is signed in. */
export const Can = (...anyOf: Permission[]): MethodDecorator => access(anyOf);

/** The route is for everybody, signed in or not. */
export const Public = (): MethodDecorator => access('public');
