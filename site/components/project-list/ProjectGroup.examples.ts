import type { Example } from '#site/components/examples/example.ts';
import { PROJECTS } from '#site/components/card/ProjectCard.examples.ts';
import type { ProjectList } from '#site/model/project-list.ts';

type Group = ProjectList['groups'][number];

export const examples: Example<Group>[] = [
  {
    name: 'Bốn công trình, một công trình mở đầu',
    props: { title: 'Đang cần giúp', id: 'mau-nhom-1', projects: [...PROJECTS, PROJECTS[0]!] },
  },
  { name: 'Một nhóm, không tên', props: { id: 'mau-nhom-2', projects: PROJECTS.slice(0, 2) } },
];
