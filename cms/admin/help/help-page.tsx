import type { AdminViewServerProps } from 'payload';
import { askerOf, OwnView } from '#cms/admin/own-view/own-view.tsx';
import { roleOf } from '#cms/access/roles.ts';
import { guideFor } from '#cms/help/guide.ts';
import { GuideChapter } from './guide-chapter.tsx';
import './help.css';

/** The guide: what the reader's role does, task by task. */
export function HelpPage(view: AdminViewServerProps) {
  const req = askerOf(view, '/admin/huong-dan');
  const chapters = guideFor(roleOf(req));
  return (
    <OwnView view={view} className="desk-guide">
      <h1>Hướng dẫn</h1>
      <nav aria-label="Mục lục">
        <ul className="desk-guide__contents">
          {chapters.map(({ id, title, lessons }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
              <ul>
                {lessons.map((lesson) => (
                  <li key={lesson.id}>
                    <a href={`#${lesson.id}`}>{lesson.title}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map((chapter) => (
        <GuideChapter key={chapter.id} chapter={chapter} />
      ))}
    </OwnView>
  );
}
