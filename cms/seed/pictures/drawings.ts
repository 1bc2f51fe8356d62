import { bloodDonation, examSupport, jobFair, springVolunteers } from './scenes/care.ts';
import { bridgeAfter, bridgeBefore } from './scenes/bridge.ts';
import { launchCeremony, memorial, pioneerDrums, thenSinging } from './scenes/ceremonies.ts';
import { classroom, digitalDesk, readingRoom, summerClass } from './scenes/classrooms.ts';
import { mandarinOrchard, noodleMakers, shanTea } from './scenes/harvests.ts';
import { floodRelief, forestPatrol, streamCleanUp } from './scenes/help.ts';
import { houseAfter, houseBefore, houseRising } from './scenes/house.ts';
import { firstAid, homestay, lakeAtDawn } from './scenes/lake.ts';
import { branchMeeting, planOnBoard } from './scenes/meetings.ts';
import { greenSummer, treeNursery, treePlanting } from './scenes/planting.ts';
import { flowerRoad, pavingRoad, solarLights, survey } from './scenes/roads.ts';
import { schoolAfter, schoolBefore } from './scenes/school.ts';
import { cleanWater, football11, midAutumn, playground, readingDay } from './scenes/village-life.ts';
import { phoneForElder, villageTalk } from './scenes/village-yard.ts';
import type { Scene } from './scenes/scene.ts';

/** Every drawing of the sample content, under the name the articles ask for it by. */
export const SCENES: Readonly<Record<string, Scene>> = {
  'hop-chi-doan': branchMeeting,
  'dai-bieu-xa': villageTalk,
  'ban-giao-ke-hoach': planOnBoard,
  'tong-quan-ba-be': lakeAtDawn,
  'trong-cay': treePlanting,
  'lam-duong': pavingRoad,
  'duong-hoa': flowerRoad,
  'thap-sang-duong-que': solarLights,
  'cau-dan-sinh-truoc': bridgeBefore,
  'cau-dan-sinh-sau': bridgeAfter,
  'nha-nhan-ai-truoc': houseBefore,
  'nha-nhan-ai-sau': houseAfter,
  'nha-nhan-ai-thi-cong': houseRising,
  'lop-hoc-vung-cao': classroom,
  'diem-truong-truoc': schoolBefore,
  'diem-truong-sau': schoolAfter,
  'nuoc-sach': cleanWater,
  'san-choi': playground,
  'hien-mau': bloodDonation,
  'tiep-suc-mua-thi': examSupport,
  'mua-he-xanh': greenSummer,
  'on-he-thieu-nhi': summerClass,
  'trung-thu': midAutumn,
  'chuyen-doi-so': phoneForElder,
  'to-cong-nghe-so': digitalDesk,
  'khoi-nghiep-mien': noodleMakers,
  'khoi-nghiep-cam': mandarinOrchard,
  homestay,
  'che-shan-tuyet': shanTea,
  've-nguon': memorial,
  'le-ra-quan': launchCeremony,
  'giai-bong-da': football11,
  'ngay-hoi-doc-sach': readingDay,
  'chu-nhat-xanh': streamCleanUp,
  'xuan-tinh-nguyen': springVolunteers,
  'tu-van-nghe': jobFair,
  'tong-phu-trach-doi': pioneerDrums,
  'tuan-tra-rung': forestPatrol,
  'ho-tro-lu': floodRelief,
  'ky-nang-so-cuu': firstAid,
  'vuon-cay-thanh-nien': treeNursery,
  'khao-sat': survey,
  'phong-doc': readingRoom,
  'san-khau-van-nghe': thenSinging,
};
