import type { Example } from '#site/components/examples/example.ts';
import { qrDrawing, type QrDrawing } from '#site/model/qr-drawing.ts';

const url = 'https://tinhdoan.example/cong-trinh/mau-1/';

export const examples: Example<{ qr: QrDrawing; alt: string }>[] = [
  { name: 'Địa chỉ của một trang', props: { qr: qrDrawing(url), alt: `Mã QR dẫn đến ${url}` } },
];
