/** Whether a path is the content API's. Routes are found whatever the case of their letters. */
export const isContentApiPath = (path: string): boolean => /^\/api(\/|$)/i.test(path);
