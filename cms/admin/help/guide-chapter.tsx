import type { Chapter, Lesson } from '#cms/help/chapter.ts';
import { PICTURES } from './pictures.ts';

/** A chapter of the guide: its tasks, each in steps, some with a picture. */
export function GuideChapter({ chapter }: { chapter: Chapter }) {
  return (
    <section id={chapter.id} className="desk-guide__chapter" aria-labelledby={`${chapter.id}-title`}>
      <h2 id={`${chapter.id}-title`}>{chapter.title}</h2>
      {chapter.lessons.map((lesson) => (
        <GuideLesson key={lesson.id} lesson={lesson} />
      ))}
    </section>
  );
}

function GuideLesson({ lesson: { id, title, steps, hint, picture } }: { lesson: Lesson }) {
  const shown = picture && PICTURES[picture.name];
  return (
    <article id={id} className="desk-guide__lesson">
      <div>
        <h3>{title}</h3>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {hint && <p className="desk-guide__hint">{hint}</p>}
      </div>
      {shown && (
        <img src={shown.src} width={shown.width} height={shown.height} alt={picture.alt} loading="lazy" />
      )}
    </article>
  );
}
