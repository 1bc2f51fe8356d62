import type { PostingFace } from '#contract/faces/posting.ts';
import { postingsOf } from './ledger.ts';
import { bridgeLedger } from './ledgers/cau-khuoi-lang.ts';
import { concreteRoadLedger } from './ledgers/duong-yen-cu.ts';
import { dormitoryLedger } from './ledgers/nha-ban-tru-nghien-loan.ts';
import { flowerRoadLedger } from './ledgers/duong-hoa-nhu-co.ts';
import { houseLedger } from './ledgers/nha-thuong-quan.ts';
import { lampsLedger } from './ledgers/den-son-thanh.ts';
import { libraryLedger } from './ledgers/phong-doc-cuong-loi.ts';
import { lifeJacketsLedger } from './ledgers/tu-phao-nam-mau.ts';
import { nurseryLedger } from './ledgers/vuon-uom-vi-huong.ts';
import { playgroundLedger } from './ledgers/san-choi-khang-ninh.ts';
import { poolLedger } from './ledgers/be-boi-quang-khe.ts';
import { schoolLedger } from './ledgers/diem-truong-na-mon.ts';
import { secondHouseLedger } from './ledgers/nha-nam-cuong.ts';
import { stageLedger } from './ledgers/san-khau-hat-then.ts';
import { waterLedger } from './ledgers/nuoc-sach-bang-van.ts';

export const postings: PostingFace[] = postingsOf([
  bridgeLedger,
  lampsLedger,
  schoolLedger,
  flowerRoadLedger,
  houseLedger,
  playgroundLedger,
  nurseryLedger,
  concreteRoadLedger,
  waterLedger,
  libraryLedger,
  secondHouseLedger,
  dormitoryLedger,
  poolLedger,
  lifeJacketsLedger,
  stageLedger,
]);
