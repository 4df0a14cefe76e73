import { titleOf } from './title-of';

/** Keeps the paper's name in the browser's tab: Strapi writes its own there, and asks for no other. */
export function nameTheTitle(): void {
  const rename = () => {
    const title = titleOf(document.title);
    if (title !== document.title) {
      document.title = title;
    }
  };
  rename();
  new MutationObserver(rename).observe(document.head, { childList: true, subtree: true });
}
