/** A field in the edit form and how many of a row's twelve columns it takes. */
export interface Place {
  name: string;
  size: number;
}

/** How the content manager shows one type or component, as it is shipped with the repository. */
export interface Layout {
  uid: string;
  kind: 'content_types' | 'components';
  /** Rows of the edit form; a field that stands in none is hidden from it. */
  edit: readonly (readonly Place[])[];
  /** Fields that stand in panels beside the form, and not in it. */
  beside?: readonly string[];
  /** Columns of the list; components have none. */
  list: readonly string[];
  settings: {
    mainField: string;
    defaultSortBy: string;
    defaultSortOrder: 'ASC' | 'DESC';
    pageSize: number;
  };
  /** By which field of their target the relations are shown. */
  relations: Readonly<Record<string, string>>;
  /** Fields that are shown but not filled in by hand. */
  readOnly: readonly string[];
}
