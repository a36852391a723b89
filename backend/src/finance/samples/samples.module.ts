import { Module } from '@nestjs/common';
import { DrawSample } from './draw-sample.js';
import { ReadSamples } from './read-samples.js';
import { SamplesController } from './samples.controller.js';
import { WriteSheet } from './write-sheet.js';

@Module({ controllers: [SamplesController], providers: [DrawSample, ReadSamples, WriteSheet] })
export class SamplesModule {}
