/** Where the history of a story is, under the admin panel; as a route with `:story` in place of the id. */
export const historyPath = (documentId: string): string => `/warta/stories/${documentId}/history`;
