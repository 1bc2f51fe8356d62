import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import { pathOf } from '#contract/paths.ts';
import { placesText } from './places-text.ts';
import { peopleText, untilText } from './project-words.ts';
import { qrDrawing, type QrDrawing } from './qr-drawing.ts';
import type { Standing } from './standing.ts';
import type { Progress, SumsView } from './sums.ts';

/** What a project says in its first screen: for whom, where, how far, and the one thing one can do. */
export interface ProjectLead {
  people?: string;
  place?: string;
  /** While money is called for. */
  raised?: { received: string; goal: string; progress: Progress };
  until?: string;
  action?: { href: string; label: string };
  /** For the printed sheet. */
  paper: { url: string; qr: QrDrawing };
}

interface Answers {
  project: FaceOf<'project'>;
  places: CardOf<'place'>[];
  standing: Standing;
}

/** @param sums as the page shows them further down */
export function projectLead(answers: Answers, sums: SumsView, isOpen: boolean, origin: string): ProjectLead {
  const { project, places, standing } = answers;
  const url = origin + pathOf('project', project);
  return {
    people: peopleText(project),
    place: places.length > 0 ? placesText(places) : undefined,
    raised: raisedOf(sums, standing),
    until: isOpen ? untilText(project, { isOver: false }) : undefined,
    action: actionOf(standing, isOpen, (project.needs ?? []).length > 0),
    paper: { url, qr: qrDrawing(url) },
  };
}

function raisedOf(sums: SumsView, { status }: Standing): ProjectLead['raised'] {
  const received = sums.buckets.find(({ bucket }) => bucket === 'received');
  const progress = sums.progress.at(-1);
  if (!sums.full || !received || !progress || status === 'done') return undefined;
  return { received: received.sum.short, goal: sums.full.short, progress };
}

function actionOf({ status }: Standing, isOpen: boolean, hasNeeds: boolean): ProjectLead['action'] {
  if (isOpen) return { href: '#cach-giup', label: 'Ủng hộ công trình này' };
  if (status === 'done') return { href: '#ho-so', label: 'Xem hồ sơ hoàn thành' };
  if (hasNeeds) return { href: '#cach-giup', label: 'Góp hiện vật, ngày công' };
  return { href: '#nhat-ky', label: 'Theo dõi nhật ký' };
}
