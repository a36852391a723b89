import type { Permission } from '@amends/shared/permissions.js';
import { Reflector } from '@nestjs/core';

/** Who may call a route: anybody, or whoever holds one of the permissions; none named = whoever is signed in. */
export type Access = 'public' | readonly Permission[];

export const AccessTo = Reflector.createDecorator<Access>();

/** The route is for people who hold any of these permissions somewhere; without one, for everybody who is signed in. */
export const Can = (...anyOf: Permission[]): MethodDecorator => AccessTo(anyOf);

/** The route is for everybody, signed in or not. */
export const Public = (): MethodDecorator => AccessTo('public');
