import { LISTS } from '#site/content/lists.ts';
import { askedOfTopic, chooseSections, chooseTop, NEWEST_ON_FRONT } from '#site/model/front-choice.ts';
import { DOCUMENTS_ON_FRONT } from '#site/model/document-lists.ts';
import { MEDIA_ON_FRONT, PROJECTS_ON_FRONT, type FrontAnswers } from '#site/model/front-page.ts';
import { projectPicture } from '#site/model/card.ts';
import { askMedia } from './library.ts';
import { askWeekAhead } from './schedule.ts';
import { askCardMap, askCards, askPlacesOf } from './cards.ts';

export function askFront(content: App.Locals['content']): FrontAnswers {
  const front = content.the('front');
  const top = chooseTop({
    lead: front.lead ? content.card('article', front.lead) : undefined,
    pinned: askCards(content, 'article', front.pinned),
    newest: content.newest(LISTS.articles, NEWEST_ON_FRONT),
  });
  const sections = chooseSections(
    top,
    askCards(content, 'topic', front.sections).map((topic) => ({
      topic,
      articles: content.newest(LISTS.articlesOfTopic(topic.id), askedOfTopic(topic.id, top)),
    })),
  );
  const withPicture = [...(top.lead ? [top.lead] : []), ...top.second];
  const opening = sections.flatMap((section) => section.articles.slice(0, 1));
  const campaign = front.campaign ? content.card('campaign', front.campaign) : undefined;
  const projects = content.newest(LISTS.projects, PROJECTS_ON_FRONT);
  const media = askMedia(content, MEDIA_ON_FRONT);
  return {
    top,
    sections,
    campaign,
    projects,
    topics: askCardMap(
      content,
      'topic',
      withPicture.map((card) => card.topic),
    ),
    places: askPlacesOf(content, projects),
    documents: content.newest(LISTS.documents, DOCUMENTS_ON_FRONT),
    week: askWeekAhead(content),
    albums: media.albums,
    videos: media.videos,
    pictures: new Map([
      ...media.pictures,
      ...content.pictures([
        ...[...withPicture, ...opening].map((card) => card.hero?.media),
        campaign?.hero?.media,
        ...projects.map((project) => projectPicture(project)?.media),
      ]),
    ]),
  };
}
