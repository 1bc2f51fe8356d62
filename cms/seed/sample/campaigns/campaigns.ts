import type { FaceOf } from '#contract/faces/face.ts';
import { winterSpring } from './dong-xuan-2022-2023.ts';
import { greenSummer } from './mua-he-xanh-2023.ts';
import { youthMonth } from './thang-thanh-nien-2023.ts';
import { summer2022 } from './tinh-nguyen-he-2022.ts';
import { summer2023 } from './tinh-nguyen-he-2023.ts';

export const campaigns: FaceOf<'campaign'>[] = [
  summer2022,
  winterSpring,
  youthMonth,
  summer2023,
  greenSummer,
];
