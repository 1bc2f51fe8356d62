import { bloodDonation } from './scenes/blood-donation.ts';
import { branchMeeting } from './scenes/branch-meeting.ts';
import { bridgeAfter, bridgeBefore } from './scenes/bridge.ts';
import { classroom } from './scenes/classroom.ts';
import { cleanWater } from './scenes/clean-water.ts';
import { digitalDesk } from './scenes/digital-desk.ts';
import { examSupport } from './scenes/exam-support.ts';
import { firstAid } from './scenes/first-aid.ts';
import { floodRelief } from './scenes/flood-relief.ts';
import { flowerRoad } from './scenes/flower-road.ts';
import { footballMatch } from './scenes/football-match.ts';
import { forestPatrol } from './scenes/forest-patrol.ts';
import { greenSummer } from './scenes/green-summer.ts';
import { homestay } from './scenes/homestay.ts';
import { houseAfter, houseBefore, houseRising } from './scenes/house.ts';
import { jobFair } from './scenes/job-fair.ts';
import { lakeAtDawn } from './scenes/lake-at-dawn.ts';
import { launchCeremony } from './scenes/launch-ceremony.ts';
import { mandarinOrchard } from './scenes/mandarin-orchard.ts';
import { memorial } from './scenes/memorial.ts';
import { midAutumn } from './scenes/mid-autumn.ts';
import { noodleMakers } from './scenes/noodle-makers.ts';
import { pavingRoad } from './scenes/paving-road.ts';
import { phoneForElder } from './scenes/phone-for-elder.ts';
import { pioneerDrums } from './scenes/pioneer-drums.ts';
import { planOnBoard } from './scenes/plan-on-board.ts';
import { playground } from './scenes/playground.ts';
import { readingDay } from './scenes/reading-day.ts';
import { readingRoom } from './scenes/reading-room.ts';
import type { Scene } from './scenes/scene.ts';
import { schoolAfter, schoolBefore } from './scenes/school.ts';
import { shanTea } from './scenes/shan-tea.ts';
import { solarLights } from './scenes/solar-lights.ts';
import { springVolunteers } from './scenes/spring-volunteers.ts';
import { streamCleanUp } from './scenes/stream-clean-up.ts';
import { summerClass } from './scenes/summer-class.ts';
import { survey } from './scenes/survey.ts';
import { thenSinging } from './scenes/then-singing.ts';
import { treeNursery } from './scenes/tree-nursery.ts';
import { treePlanting } from './scenes/tree-planting.ts';
import { villageTalk } from './scenes/village-talk.ts';
import { vouchers } from './scenes/vouchers.ts';
import { wayToOffice } from './scenes/way-to-office.ts';

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
  'giai-bong-da': footballMatch,
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
  'chung-tu': vouchers,
  'so-do-duong-di': wayToOffice,
};
