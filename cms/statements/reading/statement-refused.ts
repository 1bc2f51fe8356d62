/** A file that cannot be read as a bank statement; the message tells a treasurer what to do. */
export class StatementRefused extends Error {
  override readonly name = 'StatementRefused';
}
