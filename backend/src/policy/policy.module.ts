import { Module } from '@nestjs/common';
import { CategoriesController } from './categories.controller.js';
import { Policies } from './policies.js';
import { PolicyController } from './policy.controller.js';
import { ReadPolicy } from './read-policy.js';

@Module({ controllers: [CategoriesController, PolicyController], providers: [Policies, ReadPolicy], exports: [Policies] })
export class PolicyModule {}
