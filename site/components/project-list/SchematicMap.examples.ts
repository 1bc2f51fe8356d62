import type { Example } from '#site/components/examples/example.ts';
import { mapSummary, type MapTile } from '#site/model/schematic-map.ts';

const tile = (name: string, column: number, row: number, change: Partial<MapTile> = {}): MapTile => ({
  ...{ name, column, row, href: '/cong-trinh/dia-ban/mau/', count: 'chưa có công trình', tone: 'none' },
  ...change,
});

const FOUR: MapTile[] = [
  tile('Pác Nặm', 1, 1),
  tile('Ba Bể', 1, 2, { count: '3 công trình', tone: 'some' }),
  tile('Ngân Sơn', 2, 1, { count: '2 công trình', inNeed: '1 đang cần giúp', tone: 'help' }),
  tile('Thành phố Bắc Kạn', 2, 2, { count: '12 công trình', inNeed: '5 đang cần giúp', tone: 'help' }),
];

export const examples: Example<{ tiles: MapTile[]; summary: string[] }>[] = [
  { name: 'Bốn địa bàn', props: { tiles: FOUR, summary: mapSummary(FOUR) } },
];
