import type { Example } from '#site/components/examples/example.ts';
import { BRIDGE, HOUSE, LONG_SAPO, LONG_TITLE, SAPO } from '#site/components/examples/samples.ts';
import type { ProjectCard } from '#site/model/card.ts';

const usual: ProjectCard = {
  href: '/cong-trinh/nha-nhan-ai-1/',
  title: 'Nhà nhân ái ở xã Nam Cường',
  sapo: SAPO,
  status: 'appealing',
  statusLabel: 'Đang vận động',
  typeLabel: 'Nhà nhân ái',
  place: 'Xã Nam Cường, huyện Chợ Đồn',
  needsHelp: true,
  people: 'Cho một gia đình bốn người',
  progress: { value: 41, max: 81, text: '41 / 81 triệu đồng' },
  until: 'Nhận đến hết ngày 30/08/2023',
  picture: HOUSE,
};

const done: ProjectCard = {
  ...usual,
  title: 'Cầu dân sinh Bản Cám',
  status: 'done',
  statusLabel: 'Đã hoàn thành',
  typeLabel: 'Cầu dân sinh',
  needsHelp: false,
  people: '161 hộ dân và 43 học sinh qua suối mỗi ngày',
  progress: undefined,
  until: undefined,
  picture: BRIDGE,
};

const long: ProjectCard = { ...done, title: LONG_TITLE, sapo: LONG_SAPO, picture: undefined };

/** One of each state. */
export const PROJECTS: ProjectCard[] = [usual, done, long];

export const examples: Example<{ card: ProjectCard; look?: 'tall' | 'row' }>[] = [
  { name: 'Đang cần giúp', props: { card: usual } },
  { name: 'Đã xong', props: { card: done } },
  { name: 'Tên dài, không ảnh', props: { card: long } },
  { name: 'Thành hàng', props: { card: usual, look: 'row' } },
];
