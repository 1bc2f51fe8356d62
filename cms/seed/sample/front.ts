import type { FaceOf } from '#contract/faces/face.ts';
import { ONLY_ID } from '#contract/kinds.ts';
import { CAMPAIGN } from './campaigns/ids.ts';
import { TOPIC } from './topics.ts';

export const front: FaceOf<'front'> = {
  id: ONLY_ID,
  lead: '36',
  pinned: ['44', '39', '35'],
  sections: [
    TOPIC.volunteering,
    TOPIC.province,
    TOPIC.unionBuilding,
    TOPIC.startUp,
    TOPIC.children,
    TOPIC.digital,
    TOPIC.people,
    TOPIC.example,
  ],
  campaign: CAMPAIGN.summer2023,
};
