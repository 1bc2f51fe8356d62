import { APIError, ValidationError } from 'payload';

/** A schedule that cannot be carried out, and why, in words for the editor. */
export class ScheduleFailed extends Error {
  override readonly name = 'ScheduleFailed';
}

/** What to tell the editor about an error that ended a schedule. */
export function failureMessage(error: unknown): string {
  if (error instanceof ScheduleFailed) return error.message;
  if (error instanceof ValidationError)
    return error.data.errors
      .map(({ label, message }) => (typeof label === 'string' ? label : message))
      .join(' ');
  if (error instanceof APIError) return error.message;
  return `Lỗi máy: ${error instanceof Error ? error.message : String(error)}`;
}

/** SQLSTATE classes and codes of a server that is away, stopping or starting, and of a lost deadlock. */
const PASSING = /^(08...|57P0[1-3]|53300|40001|40P01|ECONN\w+|ENOTFOUND|EPIPE|ETIMEDOUT)$/u;

/** True if the same job may well succeed in a moment: the database was away, not the job wrong. */
export function isPassing(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    if (typeof code === 'string' && PASSING.test(code)) return true;
    if (
      /Connection terminated|timeout exceeded when trying to connect|cannot begin transaction/u.test(
        cause.message,
      )
    )
      return true;
  }
  return false;
}
