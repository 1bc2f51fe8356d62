import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { ShareCard } from '#site/content/share-card.ts';

/** Too much is asked for at once. */
export class PainterBusy extends Error {
  override readonly name = 'PainterBusy';
}

/** What the process is told to draw. */
export interface PaintOrder {
  card: ShareCard;
  photoFile?: string;
}

/** What it answers: the picture, or why there is none. */
export type PaintResult = { bytes: Uint8Array } | { error: string };

export interface Painter {
  /** @throws {PainterBusy} when too many wait already; an Error when the picture could not be drawn */
  paint(order: PaintOrder): Promise<Buffer>;
  close(): void;
}

const MOST_WAITING = 16;
/** A picture takes a tenth of a second. Milliseconds. */
const PATIENCE = 20_000;
/** So long the process is kept for the next picture: starting one takes half a second. Milliseconds. */
const KEPT_FOR = 30_000;
/** Of JavaScript's own memory. Megabytes. */
const HEAP = 128;

interface Waiting {
  order: PaintOrder;
  resolve(bytes: Buffer): void;
  reject(error: Error): void;
}

/**
 * Draws share images, one at a time, in a process of its own: the work never holds up who asked for it, the process
 * yields to all others, and a picture that breaks it breaks nothing else. It starts with the first order and ends
 * when nothing has been ordered for a while.
 */
export function startPainter(): Painter {
  const waiting: Waiting[] = [];
  let child: ChildProcess | undefined;
  let present: Waiting | undefined;
  let patience: NodeJS.Timeout | undefined;
  let rest: NodeJS.Timeout | undefined;

  function end(error: Error): void {
    clearTimeout(patience);
    const failed = present;
    present = undefined;
    failed?.reject(error);
  }

  function begin(): ChildProcess {
    const file = join(import.meta.dirname, 'paint-process.ts');
    const { PATH, NODE_ENV } = process.env;
    const started = fork(file, {
      execArgv: [`--max-old-space-size=${HEAP}`],
      env: { PATH, NODE_ENV },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    started.on('message', (result: PaintResult) => finish(result));
    started.on('error', (error) => end(error));
    started.on('exit', (code, signal) => {
      if (child !== started) return;
      child = undefined;
      end(new Error(`the process that draws share images ended (${signal ?? code})`));
      next();
    });
    // It shall not keep its parent alive.
    started.unref();
    started.channel?.unref();
    return started;
  }

  /** With its channel closed it has nothing left to wait for, and ends. */
  function dismiss(): void {
    const idle = child;
    child = undefined;
    idle?.disconnect();
  }

  function finish(result: PaintResult): void {
    clearTimeout(patience);
    const done = present;
    present = undefined;
    if ('bytes' in result) done?.resolve(Buffer.from(result.bytes));
    else done?.reject(new Error(result.error));
    next();
  }

  function next(): void {
    clearTimeout(rest);
    if (present) return;
    present = waiting.shift();
    if (!present) {
      child?.channel?.unref();
      rest = setTimeout(dismiss, KEPT_FOR).unref();
      return;
    }
    child ??= begin();
    const started = child;
    started.channel?.ref();
    patience = setTimeout(() => started.kill('SIGKILL'), PATIENCE);
    started.send(present.order);
  }

  return {
    paint(order) {
      if (waiting.length >= MOST_WAITING)
        return Promise.reject(new PainterBusy('too many share images wait'));
      const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
      waiting.push({ order, resolve, reject });
      next();
      return promise;
    },
    close() {
      clearTimeout(rest);
      clearTimeout(patience);
      for (const order of waiting.splice(0)) order.reject(new Error('stopped'));
      child?.kill('SIGKILL');
    },
  };
}
