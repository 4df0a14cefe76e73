import type { Core } from '@strapi/strapi';
import type { Grant } from './admin-roles';

/** A permission as Strapi stores it. */
export interface Permission {
  action: string;
  actionParameters: object;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
}

/** All fields of a type as permissions name them: "headline", "photo.caption". */
function fieldsOf(strapi: Core.Strapi, subject: string): string[] {
  return strapi
    .service('admin::content-type')
    .getNestedFields(strapi.getModel(subject as never), { components: strapi.components });
}

function allowedFields(
  strapi: Core.Strapi,
  subject: string,
  { only, without = [] }: Grant,
): string[] {
  return fieldsOf(strapi, subject).filter((field) => {
    const attribute = field.split('.')[0] ?? field;
    return (only?.includes(attribute) ?? true) && !without.includes(attribute);
  });
}

/** The permissions that grants come to with the types as they are now. */
export function permissionsOf(strapi: Core.Strapi, grants: readonly Grant[]): Permission[] {
  const { actionProvider } = strapi.service('admin::permission');
  return grants.map((grant) => {
    const { action, subject = null, conditions = [] } = grant;
    const hasFields = actionProvider.get(action)?.options?.applyToProperties?.includes('fields');
    return {
      action,
      actionParameters: {},
      subject,
      properties: hasFields && subject ? { fields: allowedFields(strapi, subject, grant) } : {},
      conditions: [...conditions],
    };
  });
}

/**
 * What is left of permissions that were shipped by an earlier version: at every start Strapi takes
 * out the actions, types and fields that are no more.
 */
export function stillPossible(
  strapi: Core.Strapi,
  permissions: readonly Permission[],
): Permission[] {
  const { actionProvider } = strapi.service('admin::permission');
  return permissions.flatMap((permission) => {
    const { action, subject, properties } = permission;
    const subjects: string[] | undefined = actionProvider.get(action)?.subjects ?? undefined;
    if (!actionProvider.has(action) || (subjects && !subjects.includes(subject ?? ''))) {
      return [];
    }
    if (!properties.fields || !subject) {
      return [permission];
    }
    const present = new Set(fieldsOf(strapi, subject));
    const fields = properties.fields.filter((field) => present.has(field));
    return [{ ...permission, properties: { fields } }];
  });
}
