import type { Example } from '#site/components/examples/example.ts';
import { DAY } from '#site/components/examples/samples.ts';
import type { IndicatorView } from '#site/model/indicator.ts';

export const INDICATORS: IndicatorView[] = [
  {
    name: 'Đội hình',
    unit: 'đội',
    actual: '5',
    target: '12',
    percent: 41,
    verdict: 'Đạt 41% chỉ tiêu',
    asOf: DAY,
  },
  {
    ...{
      name: 'Ki-lô-mét đường thôn được sửa, kể cả đường làm mới',
      unit: 'km',
      actual: '51,5',
      target: '50',
    },
    ...{ percent: 103, verdict: 'Vượt chỉ tiêu', asOf: DAY },
  },
  { name: 'Cây giống ươm mới', unit: 'cây', actual: '165.214' },
  { name: 'Trẻ em học ôn hè', unit: 'em', target: '900', verdict: 'Chưa có số liệu' },
];

export const examples: Example<{ indicators: IndicatorView[] }>[] = [
  { name: 'Đủ, vượt, chưa có chỉ tiêu, chưa có số liệu', props: { indicators: INDICATORS } },
  { name: 'Một chỉ tiêu', props: { indicators: INDICATORS.slice(0, 1) } },
];
