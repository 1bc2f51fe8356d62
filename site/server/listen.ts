import type { Server } from 'node:http';

/** The server cannot be reached on its port. The message is for whoever started it. */
export class PortUnusable extends Error {
  override readonly name = 'PortUnusable';
}

/**
 * Listens on all addresses of the machine, IPv6 and IPv4.
 * @throws {PortUnusable} if another program has the port, or the port needs more rights
 */
export async function listen(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, resolve);
  try {
    await promise;
  } catch (cause) {
    throw new PortUnusable(reasonOf(cause, port), { cause });
  } finally {
    server.off('error', reject);
  }
}

function reasonOf(cause: unknown, port: number): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Cổng ${port} đang có chương trình khác dùng. Hãy tắt chương trình đó, hoặc chọn cổng khác, ví dụ: PORT=${port + 1} npm start`;
  if (code === 'EACCES')
    return `Không có quyền mở cổng ${port} (cổng dưới 1024 cần quyền quản trị). Hãy chọn cổng khác, ví dụ: PORT=4321 npm start`;
  return `Không mở được cổng ${port}: ${message}`;
}
