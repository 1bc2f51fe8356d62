/** What to undo when the command ends, last things first. Ctrl-C, SIGTERM and a closed terminal all lead here. */
export interface Shutdown {
  /** Aborted when the end begins: builds in progress stop. */
  signal: AbortSignal;
  onEnd: (what: () => Promise<void> | void) => void;
  /** Ends the process with this code, once everything is undone. */
  end: (code: number) => Promise<never>;
}

export function prepareShutdown(say: (line: string) => void): Shutdown {
  const undo: (() => Promise<void> | void)[] = [];
  const aborting = new AbortController();
  let ending: Promise<never> | undefined;
  let asked = 0;

  const end = (code: number) => {
    ending ??= (async () => {
      aborting.abort();
      for (const step of undo.reverse()) {
        try {
          await step();
        } catch (error) {
          say(`Khi dừng: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      if (asked > 0) say('Đã dừng.');
      process.exit(code);
    })();
    return ending;
  };

  const stop = () => {
    if (++asked === 1) say('Đang dừng…');
    void end(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  return { signal: aborting.signal, onEnd: (what) => undo.push(what), end };
}
