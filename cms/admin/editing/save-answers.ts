import type { StaleSave } from '#cms/editing/editing-header.ts';

/*
 * Payload's form shows a notice for each error in an answer, every two seconds while one types and
 * the connection is gone. The state line says it once; the form gets an answer without errors to show.
 */

/** A refusal of which the form shows nothing. */
export const quietAnswer = (status: number): Response => Response.json({ errors: [] }, { status });

/** A refusal with one notice. */
export const toldAnswer = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status });

interface Told {
  message?: string;
  data?: StaleSave & { errors?: { path?: string; message?: string; label?: string }[] };
}

/** What the desk gives as its reason; nothing if the answer is none of the desk's. */
export async function refusalIn(response: Response): Promise<Told> {
  try {
    const { errors } = (await response.clone().json()) as { errors?: Told[] };
    return errors?.[0] ?? {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
