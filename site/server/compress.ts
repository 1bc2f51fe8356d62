import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { acceptedEncodings, type Encoding } from './negotiate.ts';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Packs an answer made on demand. Brotli 4 takes about as long as gzip 6 and packs a little better. */
export async function compress(
  bytes: Buffer,
  acceptEncoding: string | undefined,
): Promise<{ bytes: Buffer; encoding?: Encoding }> {
  const [encoding] = acceptedEncodings(acceptEncoding);
  if (!encoding || bytes.length === 0) return { bytes };
  const packed =
    encoding === 'br'
      ? await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : await gz(bytes, { level: 6 });
  return { bytes: packed, encoding };
}
