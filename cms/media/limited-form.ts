import type { PayloadRequest } from 'payload';

const FORM_OVERHEAD = 64 * 1024;

interface Limit {
  /** Bytes of the file. */
  most: number;
  tooLarge(): Error;
  /** No form at all. */
  missing(): Error;
  /** A form that broke off on the way. */
  cutOff(): Error;
}

/**
 * The form of a request with one file. Reading stops where the limit is, whatever length the client has
 * announced.
 */
export async function limitedForm(req: PayloadRequest, { most, tooLarge, missing, cutOff }: Limit): Promise<FormData> {
  const type = req.headers.get('content-type') ?? '';
  if (!req.body || !/^multipart\/form-data/iu.test(type)) throw missing();
  let bytes = 0;
  const limited = (req.body as ReadableStream<Uint8Array>).pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length;
        if (bytes > most + FORM_OVERHEAD) controller.error(new Error('The upload is too large'));
        else controller.enqueue(chunk);
      },
    }),
  );
  try {
    return await new Response(limited, { headers: { 'content-type': type } }).formData();
  } catch (error) {
    if (bytes > most + FORM_OVERHEAD) throw tooLarge();
    if (error instanceof TypeError) throw cutOff();
    throw error;
  }
}
