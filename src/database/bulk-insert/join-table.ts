import type { Core } from '@strapi/strapi';

/** The part of Strapi's description of a relation that is kept in a table of its own. */
export interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  /** Which of the targets of an entry this is, from 1. */
  readonly orderColumnName?: string;
  /** Which of the entries of a target this is, from 1. */
  readonly inverseOrderColumnName?: string;
}

export function joinTableOf(strapi: Core.Strapi, uid: string, attribute: string): JoinTable {
  const { attributes } = strapi.db.metadata.get(uid);
  return (attributes[attribute] as unknown as { joinTable: JoinTable }).joinTable;
}
