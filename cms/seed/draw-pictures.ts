import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SamplePicture } from './sample/types.ts';

/** What a drawing process hands over. */
export interface Drawn {
  name: string;
  jpeg: Uint8Array;
}

const PROCESS = fileURLToPath(new URL('./drawing-process.ts', import.meta.url));
const PROCESSES = 2;

/**
 * The drawings as JPEG, by name. In processes of their own: in the desk's process sharp reads no
 * SVG, for good reasons (see `cms/media/limited-sharp.ts`).
 */
export async function drawPictures(
  media: readonly SamplePicture[],
  say: (line: string) => void,
): Promise<Map<string, Buffer>> {
  const names = [...new Set(media.map(({ drawing }) => drawing))];
  const drawn = new Map<string, Buffer>();
  const take = ({ name, jpeg }: Drawn) => {
    drawn.set(name, Buffer.from(jpeg));
    if (drawn.size % 10 === 0) say(`Đang vẽ ảnh mẫu: ${drawn.size}/${names.length}`);
  };
  await Promise.all(
    Array.from({ length: PROCESSES }, (_, share) =>
      draw(
        names.filter((_, i) => i % PROCESSES === share),
        take,
      ),
    ),
  );
  return drawn;
}

/** @throws {Error} if the process ends before it has drawn everything */
async function draw(names: readonly string[], take: (drawn: Drawn) => void): Promise<void> {
  if (names.length === 0) return;
  const child = fork(PROCESS, names, { serialization: 'advanced' });
  child.on('message', (message) => take(message as Drawn));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (code !== 0)
    throw new Error(`Drawing the sample's pictures ended with ${code ?? signal}; the cause is above.`);
}
