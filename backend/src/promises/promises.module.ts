import { Module } from '@nestjs/common';
import { KeepPromises } from './keep-promises.js';
import { PromiseActs } from './promise-acts.js';
import { PromisesController } from './promises.controller.js';
import { RaisePromises } from './raise-promises.js';
import { ReadPromises } from './read-promises.js';

@Module({ controllers: [PromisesController], providers: [KeepPromises, PromiseActs, RaisePromises, ReadPromises] })
export class PromisesModule {}
