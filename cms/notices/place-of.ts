/** Where a notice leads at the desk: to what it is about, or to the list, where it is about several. */
export const placeOf = (collection: string, id?: number | null): string =>
  `/admin/collections/${collection}${id ? `/${id}` : ''}`;
