import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/internal.js';
import { ApiQuery } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';
import { type Rule, schemaOfRules } from './rule-schema.js';

type RequestClass = new () => Record<string, unknown>;

/** Describes the query of a route as its request class checks it, so that the two cannot differ. */
export const describeQuery: MethodDecorator = (target, method, descriptor) => {
  const types = (Reflect.getMetadata('design:paramtypes', target, method) ?? []) as RequestClass[];
  const queryClass = types[queryIndex(target, method)];
  if (queryClass === undefined) return;
  const defaults = new queryClass();
  for (const [name, rules] of rulesOf(queryClass)) {
    const required = defaults[name] === undefined && !rules.some(({ type }) => type === 'conditionalValidation');
    ApiQuery({ name, required, schema: { ...schemaOfRules(rules), default: defaults[name] } })(
      target,
      method,
      descriptor,
    );
  }
};

function queryIndex(target: object, method: string | symbol): number {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, target.constructor, method) ?? {}) as Record<
    string,
    { index: number }
  >;
  const isQuery = (key: string): boolean => key.startsWith(`${RouteParamtypes.QUERY}:`);
  return Object.entries(args).find(([key]) => isQuery(key))?.[1].index ?? -1;
}

function rulesOf(queryClass: RequestClass): Map<string, Rule[]> {
  const byField = new Map<string, Rule[]>();
  for (const rule of getMetadataStorage().getTargetValidationMetadatas(queryClass, '', false, false)) {
    byField.set(rule.propertyName, [...(byField.get(rule.propertyName) ?? []), rule]);
  }
  return byField;
}
