import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';

type Job = () => Promise<unknown>;

const EVERY_MS = 60_000;

/** What has to happen every minute whoever is there. Each process does it, so a job must bear being done twice. */
@Injectable()
export class MinuteJobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(MinuteJobs.name);
  private readonly jobs = new Map<string, Job>();
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  add(name: string, job: Job): void {
    this.jobs.set(name, job);
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.round = this.round.then(() => this.run());
    }, EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  private async run(): Promise<void> {
    for (const [name, job] of this.jobs) {
      try {
        await job();
      } catch (error) {
        this.log.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}
