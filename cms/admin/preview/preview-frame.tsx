'use client';

import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { PREVIEW_CHANGED } from '#contract/preview.ts';

/** What readers hold or sit at, in CSS pixels. */
export const DEVICES = {
  phone: { label: 'Điện thoại', width: 390 },
  desktop: { label: 'Máy tính', width: 1280 },
} as const;

export type Device = keyof typeof DEVICES;

export interface FrameHandle {
  /** There is something newer to show: the page in the frame fetches it and changes in place. */
  renew: () => void;
}

interface Props {
  ref: Ref<FrameHandle>;
  src: string | undefined;
  device: Device;
}

/** The page as on the device, made smaller where it would not fit. */
export function PreviewFrame({ ref, src, device }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const isLoaded = useRef(false);
  const isBehind = useRef(false);
  const size = useSizeOf(room);
  const renew = () => {
    isBehind.current = !isLoaded.current;
    if (isLoaded.current && src)
      frame.current?.contentWindow?.postMessage({ type: PREVIEW_CHANGED }, new URL(src).origin);
  };
  useImperativeHandle(ref, () => ({ renew }));
  useEffect(() => void (isLoaded.current = false), [src]);

  const { width } = DEVICES[device];
  const scale = size ? Math.min(1, size.width / width) : 1;
  return (
    <div className="preview-panel__room" ref={room}>
      {src && size ? (
        <iframe
          ref={frame}
          className="preview-panel__frame"
          title={`Bản xem trước, bề rộng ${DEVICES[device].label.toLowerCase()}`}
          src={src}
          // Scripts of the site run as they will; the frame may not lead the desk elsewhere.
          sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox"
          referrerPolicy="no-referrer"
          style={{ width, height: size.height / scale, transform: `scale(${scale})` }}
          onLoad={() => {
            isLoaded.current = true;
            if (isBehind.current) renew();
          }}
        />
      ) : (
        <p className="preview-panel__wait" role="status">
          Đang dựng trang…
        </p>
      )}
    </div>
  );
}

function useSizeOf(room: React.RefObject<HTMLElement | null>): { width: number; height: number } | undefined {
  const [size, setSize] = useState<{ width: number; height: number } | undefined>();
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    if (room.current) observer.observe(room.current);
    return () => observer.disconnect();
  }, [room]);
  return size;
}
