import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeDurably } from '#cms/media/write-durably.ts';

/** The last line of the log at some moment, kept in a file that the database cannot reach. */
export interface Anchor {
  /** ISO, UTC. */
  at: string;
  seq: number;
  /** Hexadecimal. */
  hash: string;
  /** Which database it is of: the row of `published_origin`. */
  origin: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const LINE = /^(\S+Z) (\d+) ([0-9a-f]{64}) (\S+)$/u;

export const logHeadFile = (dataDir: string): string => join(dataDir, 'log-head');

/** All heads that are kept, oldest first. */
export async function readAnchors(file: string): Promise<Anchor[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => {
    const [, at, seq, hash, origin] = LINE.exec(line) ?? [];
    // The last line may be half written: the process was killed in it.
    return at && hash && origin ? [{ at, seq: Number(seq), hash, origin }] : [];
  });
}

export async function addAnchor(file: string, anchor: Anchor): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // A line that was cut off by a crash stays alone.
  await appendFile(file, `\n${line(anchor)}`);
}

/** Of the last 24 hours all heads stay, of every day before that the last one. */
export async function thinAnchors(file: string, now: Date): Promise<void> {
  const anchors = await readAnchors(file);
  const kept = anchors.filter(
    ({ at }, place) =>
      now.getTime() - new Date(at).getTime() < DAY_MS ||
      anchors[place + 1]?.at.slice(0, 10) !== at.slice(0, 10),
  );
  if (kept.length < anchors.length)
    await writeDurably(dirname(file), basename(file), Buffer.from(kept.map(line).join('')));
}

const line = ({ at, seq, hash, origin }: Anchor) => `${at} ${seq} ${hash} ${origin}\n`;
