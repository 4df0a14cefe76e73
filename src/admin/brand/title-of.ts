/** What a page of Strapi's is called here: "Content Manager | Strapi" and "Strapi Admin" as Strapi has it. */
export const titleOf = (title: string): string =>
  title.replace(/ \| Strapi$/, ' | Warta').replace(/^Strapi Admin$/, 'Warta');
