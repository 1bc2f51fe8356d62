import sharp from 'sharp';

/** A small JPEG, different at each call, so that no two uploads have the same hash. */
export async function samplePicture(): Promise<Buffer> {
  made += 1;
  const background = { r: made % 256, g: 90, b: 160 };
  return sharp({ create: { width: 640, height: 420, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

let made = 0;
