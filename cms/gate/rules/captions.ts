import { finding, type Rule } from './rule.ts';

const HOW = 'Hãy viết một câu: ai, ở đâu, đang làm gì.';

/** A picture that nobody explains is a riddle: who is it, and where? */
export const captions: Rule = ({ pictures }) =>
  pictures
    .filter(({ caption }) => caption !== undefined && !/[\p{L}\p{N}]/u.test(caption))
    .map((picture) =>
      finding('block', 'caption', { ...picture, path: picture.captionPath }, `ảnh chưa có chú thích. ${HOW}`),
    )
    .map((found) =>
      found.block === undefined ? { ...found, message: `Ảnh chưa có chú thích. ${HOW}` } : found,
    );
