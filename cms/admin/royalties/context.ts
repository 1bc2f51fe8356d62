/** What the rows of a table share. */
export interface Context {
  month: string;
  canWrite: boolean;
  canAdjust: boolean;
  /** Asks the desk, says what it answered, reads the table anew. @returns whether it was done */
  act: (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) => Promise<boolean>;
}
