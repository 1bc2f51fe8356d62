import type { ProjectStatus } from '#contract/faces/project.ts';
import type { Example } from '#site/components/examples/example.ts';

export const examples: Example<{ status: ProjectStatus; label: string }>[] = [
  { name: 'Chuẩn bị', props: { status: 'planned', label: 'Đang chuẩn bị' } },
  { name: 'Vận động', props: { status: 'appealing', label: 'Đang vận động' } },
  { name: 'Thi công', props: { status: 'building', label: 'Đang thi công' } },
  { name: 'Hoàn thành', props: { status: 'done', label: 'Đã hoàn thành' } },
];
