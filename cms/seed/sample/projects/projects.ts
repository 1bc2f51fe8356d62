import type { FaceOf } from '#contract/faces/face.ts';
import { pool } from './be-boi-quang-khe.ts';
import { bridge } from './cau-khuoi-lang.ts';
import { newLamps } from './den-kim-lu.ts';
import { lamps } from './den-son-thanh.ts';
import { school } from './diem-truong-na-mon.ts';
import { flowerRoad } from './duong-hoa-nhu-co.ts';
import { concreteRoad } from './duong-yen-cu.ts';
import { dormitory } from './nha-ban-tru-nghien-loan.ts';
import { secondHouse } from './nha-nam-cuong.ts';
import { house } from './nha-thuong-quan.ts';
import { water } from './nuoc-sach-bang-van.ts';
import { library } from './phong-doc-cuong-loi.ts';
import { stage } from './san-khau-hat-then.ts';
import { playground } from './san-choi-khang-ninh.ts';
import { lifeJackets } from './tu-phao-nam-mau.ts';
import { nursery } from './vuon-uom-vi-huong.ts';

export const projects: FaceOf<'project'>[] = [
  bridge,
  lamps,
  school,
  flowerRoad,
  house,
  playground,
  nursery,
  concreteRoad,
  water,
  library,
  secondHouse,
  newLamps,
  dormitory,
  pool,
  lifeJackets,
  stage,
];
