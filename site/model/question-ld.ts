import type { FAQPage, WithContext } from 'schema-dts';

/** All addresses are absolute, the day with its offset: "2023-03-14T09:30:00+07:00". */
interface QuestionInput {
  url: string;
  title: string;
  text: string;
  answer: string;
  answered: string;
  /** The name of the organization that answers. */
  by: string;
}

/**
 * A question with the one answer of the office. Not a QAPage, which is for pages where readers answer
 * (https://developers.google.com/search/docs/appearance/structured-data/qapage); the same question on two pages is
 * to be marked on one of them, so lists name addresses alone.
 */
export function faqLd({ url, title, text, answer, answered, by }: QuestionInput): WithContext<FAQPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    url,
    inLanguage: 'vi',
    mainEntity: [
      {
        '@type': 'Question',
        name: title,
        text,
        acceptedAnswer: {
          '@type': 'Answer',
          text: answer,
          url,
          datePublished: answered,
          author: { '@type': 'Organization', name: by },
        },
      },
    ],
  };
}
