import { get } from 'node:http';
import { connect, createServer } from 'node:net';

/** Whether nobody listens on a port of this machine, on any of its addresses. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await canListen(port)) && !(await canConnect(port));
}

/** A port of 127.0.0.1 that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((found, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      if (address === null || typeof address === 'string') reject(new Error('no TCP address'));
      else probe.close(() => found(address.port));
    });
  });
}

/** Whether an address answers at all, with whatever status. */
export function answersHttp(url: string): Promise<boolean> {
  return new Promise((answer) => {
    const request = get(url, { timeout: 30_000 }, (response) => {
      response.resume();
      answer((response.statusCode ?? 500) < 500);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => answer(false));
  });
}

function canListen(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer()
      .on('error', () => answer(false))
      .listen(port, () => probe.close(() => answer(true)));
  });
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1')
      .on('connect', () => {
        socket.destroy();
        answer(true);
      })
      .on('error', () => answer(false));
  });
}
