/** Ids of the projects by the name that the sample's files use. */
export const PROJECT = {
  bridge: '1',
  lamps: '2',
  school: '3',
  flowerRoad: '4',
  house: '5',
  playground: '6',
  nursery: '7',
  concreteRoad: '8',
  water: '9',
  library: '10',
  secondHouse: '11',
  newLamps: '12',
  dormitory: '13',
  pool: '14',
  lifeJackets: '15',
  stage: '16',
} as const;
