import type { RequestListener, Server } from 'node:http';
import { pino } from 'pino';
import { OnDemand } from '#site/server/on-demand.ts';
import { createPortalServer } from '#site/server/portal-server.ts';

interface Served {
  shelfDir: string;
  editionFile: string;
  appDir: string;
  siteUrl: string;
}

export interface BreakableServer {
  /** As without network: no connection is taken. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
  /** How long each answer takes from now on. Milliseconds. */
  slowDown(by: number): void;
  /** What /sw.js is from now on; the shelf's own where it is absent. */
  replaceWorker(script?: string): void;
}

/** Our own web server on a port of this machine, with what happens to networks. */
export function breakableServer(served: Served, port: number): BreakableServer {
  const log = pino({ level: 'silent' });
  const state: { server?: Server; delay: number; worker?: string } = { delay: 0 };

  function make(): Server {
    const onDemand = new OnDemand({ ...served, log });
    const server = createPortalServer({ ...served, onDemand, log });
    const [answer] = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      const { worker } = state;
      if (worker !== undefined && request.url === '/sw.js')
        response.setHeader('Content-Type', 'text/javascript').end(worker);
      else setTimeout(() => answer!(request, response), state.delay);
    });
    server.on('close', () => onDemand.close());
    return server;
  }

  return {
    async comeUp() {
      if (state.server) return;
      const server = make();
      state.server = server;
      await new Promise<void>((listening) => server.listen(port, listening));
    },
    async goDown() {
      const { server } = state;
      if (!server) return;
      delete state.server;
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
    slowDown: (by) => (state.delay = by),
    replaceWorker: (script) => (state.worker = script),
  };
}
