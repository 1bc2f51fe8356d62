'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { PreviewPanel } from './preview-panel.tsx';
import './preview.css';

const REMEMBERED = 'xem-truoc';

/** In the edit view: shows the form as the site will, beside it or, on small screens, over it. */
export function PreviewToggle() {
  const { id } = useDocumentInfo();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    // On a phone it would hide the form that somebody has just come to.
    setOpen(sessionStorage.getItem(REMEMBERED) === 'mở' && matchMedia('(min-width: 1100px)').matches);
  }, []);
  if (id === undefined) return null;

  const toggle = (open: boolean) => {
    sessionStorage.setItem(REMEMBERED, open ? 'mở' : 'đóng');
    setOpen(open);
  };
  return (
    <>
      <button type="button" className="preview-toggle" aria-pressed={isOpen} onClick={() => toggle(!isOpen)}>
        Xem trước
      </button>
      {isOpen && createPortal(<PreviewPanel onClose={() => toggle(false)} />, document.body)}
    </>
  );
}
