/** Ids of the standing pages by the name that the sample's files use. */
export const PAGE = {
  about: '1',
  duties: '2',
  structure: '3',
  contact: '4',
  privacy: '5',
  contributors: '6',
} as const;
