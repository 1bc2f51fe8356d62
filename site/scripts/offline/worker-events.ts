/*
 * What a service worker is given (https://w3c.github.io/ServiceWorker/), as far as ours uses it: TypeScript's
 * own library for workers contradicts the one for pages, and both are checked together.
 */

export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface Fetching extends LastingEvent {
  readonly request: Request;
  /** The answer to a navigation, asked for while the worker was starting. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

export interface Told extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

export interface Worker {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
}

export const worker = globalThis as unknown as Worker;
