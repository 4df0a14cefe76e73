/** Where what an entry is about is in the admin panel; null for what is there no more. */
export function targetPath(entry: {
  action: string;
  contentType: string;
  documentId: string;
}): string | null {
  const { action, contentType, documentId } = entry;
  if (action === 'delete') {
    return null;
  }
  switch (contentType) {
    case 'admin::user':
      return `/settings/users/${documentId}`;
    case 'admin::role':
      return `/settings/roles/${documentId}`;
    default:
      return `/content-manager/collection-types/${contentType}/${documentId}`;
  }
}
