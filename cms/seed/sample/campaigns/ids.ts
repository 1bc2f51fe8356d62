/** Ids of the campaigns by the name that the sample's files use. */
export const CAMPAIGN = {
  summer2022: '1',
  winterSpring: '2',
  youthMonth: '3',
  summer2023: '4',
  greenSummer: '5',
} as const;
