import { Module } from '@nestjs/common';
import { Policies } from './policies.js';
import { PolicyController } from './policy.controller.js';
import { ReadPolicy } from './read-policy.js';

@Module({ controllers: [PolicyController], providers: [Policies, ReadPolicy], exports: [Policies] })
export class PolicyModule {}
