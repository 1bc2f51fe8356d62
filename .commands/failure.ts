/** An error for the person at the terminal: what happened, where, and how to mend it. Shown without a stack. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly help: readonly string[];

  constructor(what: string, help: readonly string[] = [], options?: ErrorOptions) {
    super(what, options);
    this.help = help;
  }
}

/** The text of an error as shown on the screen: its help for a Failure, its stack for a fault of ours. */
export function describeFailure(error: unknown): string {
  if (error instanceof Failure) return [error.message, ...error.help.map((line) => `  ${line}`)].join('\n');
  if (error instanceof Error) return error.stack ?? error.message;
  return String(error);
}
