'use client';

import { useState } from 'react';
import { DropZone } from './drop-zone.tsx';
import { WaitingQueue } from './waiting-queue.tsx';
import './photos.css';

/** Photos come in at the top and wait below for their words. */
export function PhotosDesk() {
  const [arrived, setArrived] = useState(0);
  return (
    <>
      <DropZone onArrived={() => setArrived((before) => before + 1)} />
      <WaitingQueue arrived={arrived} />
    </>
  );
}
