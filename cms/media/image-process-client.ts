import type { ChildProcess } from 'node:child_process';
import { Complaint } from '#cms/processes/complaint.ts';
import { startLimitedProcess } from '#cms/processes/start-limited-process.ts';
import type { JobAnswer, JobMessage, Jobs } from './image-process.ts';
import { JOB_HEAP_MB, JOB_MEMORY, JOB_TIME } from './upload-limits.ts';
import { UploadRefused } from './upload-refused.ts';

/** The image process died or had to be killed under a job; the same job may succeed next time. */
export class ImageProcessDied extends Error {
  override readonly name = 'ImageProcessDied';
}

/** An idle process is let go after this long. Milliseconds. */
const IDLE_TIME = 30_000;

const WORKER = { file: 'cms/media/image-process.ts', heapMb: JOB_HEAP_MB, memory: JOB_MEMORY };

/**
 * Feeds one image process with jobs, one by one. Starts it when needed, kills it when a job takes
 * longer than `time` (milliseconds), starts another after a crash. Never keeps its owner alive.
 */
export class ImageProcessClient {
  readonly #time: number;
  #child: ChildProcess | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(time: number = JOB_TIME) {
    this.#time = time;
  }

  /** The system's number of the running process, if there is one. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /**
   * Does a job after those that came before it.
   * @throws {UploadRefused} where the job refuses its file
   * @throws {ImageProcessDied} if the process crashed, ran out of memory or out of time
   * @throws {Error} whatever else went wrong in the job
   */
  run<J extends keyof Jobs>(job: J, order: Jobs[J]['order']): Promise<Jobs[J]['result']> {
    const turn = this.#last.then(() => this.#do({ job, order }));
    this.#last = turn.catch(() => undefined);
    return turn as Promise<Jobs[J]['result']>;
  }

  /** Ends the process; the next job would start another. */
  close(): void {
    clearTimeout(this.#idle);
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  async #do(message: JobMessage): Promise<unknown> {
    clearTimeout(this.#idle);
    const child = (this.#child ??= this.#start());
    keepAwake(child, true);
    try {
      const answer = await answerOf(child, message, this.#time);
      if (answer.done) return answer.result;
      if (answer.refusal) throw new UploadRefused(answer.refusal.code, answer.refusal.detail);
      throw new Error(answer.message);
    } catch (error) {
      // Killed, yet perhaps not gone: the next job must not be given to it.
      if (error instanceof ImageProcessDied && this.#child === child) this.#child = undefined;
      throw error;
    } finally {
      keepAwake(child, false);
      this.#idle = setTimeout(() => this.close(), IDLE_TIME).unref();
    }
  }

  #start(): ChildProcess {
    const child = startLimitedProcess(WORKER);
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    return child;
  }
}

function answerOf(child: ChildProcess, message: JobMessage, time: number): Promise<JobAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<JobAnswer>();
  const complaint = new Complaint(child);
  const died = (how: unknown) =>
    reject(new ImageProcessDied(`The image process ended during ${message.job} (${String(how)}). ${complaint.text}`));
  const onExit = (code: number | null, signal: string | null) => died(signal ?? `exit code ${code}`);
  const timer = setTimeout(() => {
    child.off('exit', onExit);
    child.kill('SIGKILL');
    died(`killed after ${time} ms`);
  }, time);
  child.once('message', resolve);
  child.once('exit', onExit);
  child.once('error', died);
  child.send(message, (error) => error && died(error));
  return promise.finally(() => {
    clearTimeout(timer);
    child.off('message', resolve).off('exit', onExit).off('error', died);
    complaint.stop();
  });
}

/** A process that waits for work does not hold up the end of its owner. */
function keepAwake(child: ChildProcess, awake: boolean): void {
  const how = awake ? 'ref' : 'unref';
  child[how]();
  child.channel?.[how]();
  (child.stderr as unknown as { ref(): void; unref(): void } | null)?.[how]();
}
