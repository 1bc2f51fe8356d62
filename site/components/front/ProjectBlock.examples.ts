import type { Example } from '#site/components/examples/example.ts';
import { PROJECTS } from '#site/components/card/ProjectCard.examples.ts';
import type { ProjectCard } from '#site/model/card.ts';

export const examples: Example<{ projects: ProjectCard[]; id: string }>[] = [
  { name: 'Bốn công trình', props: { projects: [...PROJECTS, PROJECTS[0]!], id: 'mau-cong-trinh-4' } },
  { name: 'Hai công trình', props: { projects: PROJECTS.slice(1), id: 'mau-cong-trinh-2' } },
  { name: 'Một công trình', props: { projects: PROJECTS.slice(0, 1), id: 'mau-cong-trinh-1' } },
];
