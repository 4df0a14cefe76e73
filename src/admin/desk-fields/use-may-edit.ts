import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';

/** Whether the editor's roles let him fill in a field of the story in the form. */
export function useMayEdit(documentId: string | undefined): (field: string) => boolean {
  const isFormDisabled = useForm('useMayEdit', ({ disabled }) => disabled);
  const fields = useDocumentRBAC('useMayEdit', ({ canCreateFields, canUpdateFields }) =>
    documentId === undefined ? canCreateFields : canUpdateFields,
  );
  return (field) => !isFormDisabled && fields.includes(field);
}
