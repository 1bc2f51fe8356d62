import { renderDrawing } from './pictures/render-drawing.ts';
import type { Drawn } from './draw-pictures.ts';

/* Rasterises the drawings named on its command line and hands them to its parent. */

for (const name of process.argv.slice(2)) {
  const jpeg = await renderDrawing(name);
  await new Promise<void>((resolve, reject) => {
    process.send!({ name, jpeg } satisfies Drawn, (error: Error | null) =>
      error ? reject(error) : resolve(),
    );
  });
}
