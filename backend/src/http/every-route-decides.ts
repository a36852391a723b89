import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { AccessTo } from './can.js';

/** Refuses to start when a route says neither `@Can` nor `@Public`: forgetting must not open a door. */
@Injectable()
export class EveryRouteDecides implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    for (const { metatype } of this.discovery.getControllers()) {
      const prototype = metatype?.prototype as Record<string, object> | undefined;
      if (!metatype || !prototype) continue;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name] ?? {};
        if (!Reflect.hasMetadata(PATH_METADATA, handler) || Reflect.hasMetadata(AccessTo.KEY, handler)) continue;
        throw new Error(`${metatype.name}.${name} says neither @Can nor @Public`);
      }
    }
  }
}
