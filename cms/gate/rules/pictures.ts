import { finding, type Rule } from './rule.ts';

/** Nobody is shown who has not agreed: the register says who. */
export const consents: Rule = ({ pictures }, { pictures: known }) =>
  pictures.flatMap((picture) => {
    const facts = known.get(picture.media);
    if (!facts?.consentProblem) return [];
    return [finding('block', 'consent', picture, `Ảnh “${facts.title}”: ${facts.consentProblem}`)];
  });

/** Only whoever knows the people can say whether a consent is needed. */
export const peopleInPictures: Rule = ({ pictures }, { pictures: known }) =>
  pictures.flatMap((picture) => {
    const facts = known.get(picture.media);
    if (!facts || facts.peopleTold) return [];
    const how = 'Mở ảnh trong kho và trả lời “Trong ảnh có người nhận ra được mặt không?”.';
    return [
      finding('warn', 'people', picture, `Ảnh “${facts.title}” chưa ghi có người hay trẻ em không. ${how}`),
    ];
  });
