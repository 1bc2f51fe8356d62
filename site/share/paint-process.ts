import { constants, setPriority } from 'node:os';
import sharp from 'sharp';
import { drawCard } from './draw-card.ts';
import type { PaintOrder, PaintResult } from './painter.ts';
import { openTypeface } from './typeface.ts';

/* Draws one share image after another, as its parent orders; see `painter.ts`. */

setPriority(constants.priority.PRIORITY_LOW);
sharp.concurrency(1);
sharp.cache(false);

const type = { bold: openTypeface(700), strong: openTypeface(600) };

process.on('message', (order: PaintOrder) => void answer(order));

async function answer({ card, photoFile }: PaintOrder): Promise<void> {
  let result: PaintResult;
  try {
    result = { bytes: await drawCard(card, photoFile, type) };
  } catch (error) {
    result = { error: `${card.kind} ${card.id}: ${error instanceof Error ? error.message : String(error)}` };
  }
  process.send?.(result);
}
