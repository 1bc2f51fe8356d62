/*
 * Loaded before each service (`node --import`): when the command that started it is gone, even by
 * kill -9, the channel to it closes and the service ends, so that no port stays taken.
 */
import { isMainThread } from 'node:worker_threads';

// Children of the service inherit this preload, but have a channel for other purposes.
const isTheService = process.ppid === Number(process.env.SERVICE_PARENT);

if (isMainThread && isTheService && process.channel) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 8000).unref();
  });
  // Listening alone must not keep a finished program alive.
  process.channel.unref();
}
