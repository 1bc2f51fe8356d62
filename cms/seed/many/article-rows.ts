import type { ArticleFace } from '#contract/faces/article.ts';
import { pathOf } from '#contract/paths.ts';
import { searchTextOf } from '#cms/hooks/fold-search-text.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import { faceOf } from '#cms/publishing/faces/face-of.ts';

/** One article as the rows of PostgreSQL hold it. */
export interface ArticleRows {
  article: Record<string, unknown>;
  rels: {
    order: number;
    parent_id: number;
    path: string;
    units_id: number | null;
    places_id: number | null;
  }[];
  published: { id: string; path: string; face: ArticleFace };
}

/** The face is made from the document by the same function as at every save, so the two cannot differ. */
export function articleRows(id: number, made: Omit<ArticleFace, 'id'>): ArticleRows {
  const { byline, hero } = made;
  const body = fromBody(made.body, (_, documentId) => Number(documentId));
  const name = byline?.type === 'penName' ? byline.name : undefined;
  const doc = { ...made, id, body, byline: { type: 'penName', name } };
  const face = faceOf('article', doc);
  return {
    article: {
      id,
      title: made.title,
      sapo: made.sapo,
      hero_media_id: hero ? Number(hero.media) : null,
      hero_caption: hero?.caption ?? null,
      body,
      topic_id: Number(made.topic),
      campaign_id: made.campaign ? Number(made.campaign) : null,
      byline_type: 'penName',
      byline_name: name,
      slug: made.slug,
      published_at: made.publishedAt,
      search_text: searchTextOf(doc),
      updated_at: made.publishedAt,
      created_at: made.publishedAt,
      stage: 'published',
      _status: 'published',
    },
    rels: [...relations(id, 'units', made.units), ...relations(id, 'places', made.places)],
    published: { id: String(id), path: pathOf('article', face), face },
  };
}

function relations(parent_id: number, path: 'units' | 'places', ids: readonly string[]): ArticleRows['rels'] {
  return ids.map((related, i) => ({
    order: i + 1,
    parent_id,
    path,
    units_id: path === 'units' ? Number(related) : null,
    places_id: path === 'places' ? Number(related) : null,
  }));
}
