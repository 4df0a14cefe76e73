import type { ReactNode } from 'react';
import type { ApplicationState } from '../../domain/partner-application/workflow';
import { StateBadge } from './state-badge';

/** A row of the content manager's list, as far as the column shows it. */
interface ListedApplication {
  state?: ApplicationState | null;
}

/** A column as the content manager's list has it. */
interface Column {
  name: string;
  cellFormatter?: (row: ListedApplication) => ReactNode;
}

/** What the hook of the content manager's list hands from one plugin to the next. */
interface ListColumns {
  displayedHeaders: Column[];
  layout: { settings: { displayName?: string } };
}

/** What the schema of applications calls them: the hook is not told the type in another way. */
const APPLICATIONS = 'Partner application';

const asBadge = (column: Column): Column => ({
  ...column,
  cellFormatter: ({ state }) => (state ? <StateBadge state={state} /> : '-'),
});

/** Shows the state of applications as a badge in their list; leaves all other lists alone. */
export function showApplications(columns: ListColumns): ListColumns {
  if (columns.layout.settings.displayName !== APPLICATIONS) {
    return columns;
  }
  return {
    ...columns,
    displayedHeaders: columns.displayedHeaders.map((column) =>
      column.name === 'state' ? asBadge(column) : column,
    ),
  };
}
