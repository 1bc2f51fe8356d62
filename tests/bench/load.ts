import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';

/*
 * A load of 50 kept connections on 127.0.0.1 for some seconds: `load.ts PORT SECONDS`, paths as JSON on standard
 * input. Prints requests a second. Speaks HTTP by hand: a full client would be slower than the servers measured.
 */

const CONNECTIONS = 50;
const port = Number(process.argv[2]);
const seconds = Number(process.argv[3]);
const requests = (JSON.parse(await text(process.stdin)) as string[]).map((path) =>
  Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n\r\n`),
);

const load = { done: 0, next: 0, isOver: false };
const sockets = new Set<Socket>();
for (let i = 0; i < CONNECTIONS; i++) client();
await new Promise((resolve) => setTimeout(resolve, 1000));
const before = load.done;
const started = performance.now();
await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
console.log(((load.done - before) / (performance.now() - started)) * 1000);
load.isOver = true;
for (const socket of sockets) socket.destroy();

/** A connection; servers end one after some thousand requests, and another takes its place. */
function client(): void {
  const socket = connect(port, '127.0.0.1');
  sockets.add(socket);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    sockets.delete(socket);
    if (!load.isOver) client();
  });
  let left = 0;
  let head = '';
  const ask = () => socket.write(requests[load.next++ % requests.length]!);
  socket.on('connect', ask);
  socket.on('data', (chunk) => {
    if (left === 0) {
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (!head.startsWith('HTTP/1.1 200')) throw new Error(head.slice(0, end));
      left = Number(/\r\ncontent-length: (\d+)/iu.exec(head)![1]) - (head.length - end - 4);
      head = '';
    } else left -= chunk.length;
    if (left > 0) return;
    left = 0;
    load.done++;
    ask();
  });
}
