import type { Example } from '#site/components/examples/example.ts';
import { LONG_SAPO, LONG_TITLE, SAPO, words } from '#site/components/examples/samples.ts';
import type { LeadWords } from '#site/model/lead-words.ts';

export const examples: Example<LeadWords>[] = [
  { name: 'Chỉ có tên trang', props: { title: 'Liên kết', body: [] } },
  {
    name: 'Tên dài, lời của ban biên tập',
    props: { title: LONG_TITLE, sapo: SAPO, body: [{ type: 'paragraph', children: words(LONG_SAPO) }] },
  },
];
