/**
 * What Payload lets its client call on the server, besides the REST API. Each asks the rules of access itself, so
 * being on the staff is enough to get that far; what this desk has no use for is closed to everybody. A function
 * that an update of Payload brings is closed until it stands here.
 */
export const SERVER_FUNCTIONS: Readonly<Record<string, 'staff' | 'closed'>> = {
  'form-state': 'staff',
  'get-default-layout': 'staff',
  'get-upcoming-scheduled-publish': 'staff',
  'render-document': 'staff',
  'render-document-slots': 'staff',
  'render-field': 'staff',
  'render-list': 'staff',
  'render-widget': 'staff',
  'schedule-publish': 'staff',
  'table-state': 'staff',
  // There is one language, there are no folders, and a slug is made where it is saved.
  'copy-data-from-locale': 'closed',
  'get-folder-results-component-and-data': 'closed',
  slugify: 'closed',
};

export const isOffered = (name: string): boolean =>
  Object.hasOwn(SERVER_FUNCTIONS, name) && SERVER_FUNCTIONS[name] === 'staff';
