import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { Feedback } from '#site/server/feedback/feedback.ts';
import { OnDemand } from '#site/server/on-demand.ts';
import { createPortalServer } from '#site/server/portal-server.ts';
import type { FixtureSite } from './fixture-site.ts';

export interface RunningPortal {
  port: number;
  server: Server;
  stop(): Promise<void>;
}

/** Our own server over a fixture, on a free port of this machine. */
export async function startPortal(
  site: Pick<FixtureSite, 'shelfDir' | 'editionFile' | 'appDir'>,
  siteUrl = 'http://localhost:4321',
): Promise<RunningPortal> {
  const log = pino({ level: 'silent' });
  const onDemand = new OnDemand({ ...site, siteUrl, log });
  const feedback = new Feedback({ folder: `${site.shelfDir}/../feedback`, siteUrl, proxies: 0, log });
  const server = createPortalServer({ ...site, siteUrl, onDemand, feedback, log });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    server,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      onDemand.close();
    },
  };
}
