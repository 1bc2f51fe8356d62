'use client';

import { useState } from 'react';
import type { WaitingAnswer } from '#cms/photos/waiting-endpoint.ts';
import { DropZone } from './drop-zone.tsx';
import { WaitingQueue } from './waiting-queue.tsx';
import './photos.css';

/** Photos come in at the top and wait below for their words. */
export function PhotosDesk({ first }: { first: WaitingAnswer }) {
  const [arrived, setArrived] = useState(0);
  return (
    <>
      <DropZone onArrived={() => setArrived((before) => before + 1)} />
      <WaitingQueue first={first} arrived={arrived} />
    </>
  );
}
