'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { LegacyFound } from '#cms/rich-text/paste/find-legacy.ts';
import './legacy-offer.css';

const NAMES = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' } as const;

interface LegacyOfferProps {
  found: LegacyFound;
  /** What the button says that gives up altogether; without it there is none. */
  cancel?: string;
  /** Told true to convert, false to keep, undefined to give up. */
  onEnd(isWanted: boolean | undefined): void;
}

/** Old text and what it would become, side by side; nothing is changed unless somebody says so. */
export function LegacyOffer({ found, cancel, onEnd }: LegacyOfferProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const names = found.encodings.map((encoding) => NAMES[encoding]).join(' và ');
  return createPortal(
    <dialog
      ref={dialog}
      className="legacy-offer"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        onEnd(undefined);
      }}
    >
      <h2 id={title}>Có chữ ở mã cũ {names}</h2>
      <p>
        {found.lines} dòng dùng mã của phông chữ cũ: bạn đọc sẽ thấy chữ vỡ. Hãy so hai cột; cột bên phải đọc
        được thì chuyển.
      </p>
      <div className="legacy-offer__lines" role="group" tabIndex={0} aria-label="So sánh chữ cũ và chữ mới">
        <table>
          <thead>
            <tr>
              <th scope="col">Đang có</th>
              <th scope="col">Sau khi chuyển</th>
            </tr>
          </thead>
          <tbody>
            {found.samples.map(({ before, after }, at) => (
              <tr key={at}>
                <td lang="zxx">{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.lines > found.samples.length && <p>Và {found.lines - found.samples.length} dòng nữa.</p>}
      <div className="legacy-offer__buttons">
        <Button onClick={() => onEnd(true)}>Chuyển sang Unicode</Button>
        <Button buttonStyle="secondary" onClick={() => onEnd(false)}>
          Giữ nguyên
        </Button>
        {cancel && (
          <Button buttonStyle="none" onClick={() => onEnd(undefined)}>
            {cancel}
          </Button>
        )}
      </div>
    </dialog>,
    document.body,
  );
}
