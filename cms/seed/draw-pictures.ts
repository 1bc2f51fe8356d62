import { renderDrawing } from './pictures/render-drawing.ts';
import type { SamplePicture } from './sample/types.ts';

/** The drawings as JPEG, by name. Two at a time: rasterising fills a core. */
export async function drawPictures(
  media: readonly SamplePicture[],
  say: (line: string) => void,
): Promise<Map<string, Buffer>> {
  const drawn = new Map<string, Buffer>();
  const names = [...new Set(media.map(({ drawing }) => drawing))];
  const waiting = names.values();
  const draw = async () => {
    for (const name of waiting) {
      drawn.set(name, await renderDrawing(name));
      if (drawn.size % 10 === 0) say(`Đang vẽ ảnh mẫu: ${drawn.size}/${names.length}`);
    }
  };
  await Promise.all([draw(), draw()]);
  return drawn;
}
