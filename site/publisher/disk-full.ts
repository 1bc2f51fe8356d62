/** SQLITE_FULL, https://sqlite.org/rescode.html */
const SQLITE_FULL = 13;

/** No room left, for a file or for the edition. Nothing is lost: what was to be written is still noted to do. */
export function isDiskFull(error: unknown): boolean {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return code === 'ENOSPC' || code === 'EDQUOT' || errcode === SQLITE_FULL;
}
