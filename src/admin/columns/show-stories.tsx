import type { ReactNode } from 'react';
import type { MessageDescriptor } from 'react-intl';
import { AuthorsCell } from './authors-cell';
import type { ListedStory } from './listed-story';
import { StageCell } from './stage-cell';
import { TimeCell } from './time-cell';

/** A column as the content manager's list has it, as far as Warta changes one. */
interface Column {
  name: string;
  label: string | MessageDescriptor;
  sortable?: boolean;
  cellFormatter?: (row: ListedStory) => ReactNode;
}

/** What the hook of the content manager's list hands from one plugin to the next. */
interface ListColumns {
  displayedHeaders: Column[];
  layout: { settings: { displayName?: string } };
}

/** What the schema of stories calls them: the hook is not told the type in another way. */
const STORIES = 'Article';

const asStage = (column: Column): Column => ({
  ...column,
  // Where a story stands is more than the step that is stored.
  sortable: false,
  cellFormatter: (story) => <StageCell story={story} />,
});

const asAuthors = (column: Column): Column => ({
  ...column,
  cellFormatter: (story) => <AuthorsCell story={story} />,
});

const asTime = (column: Column): Column => ({
  ...column,
  label: { id: 'warta.columns.time', defaultMessage: 'Time' },
  cellFormatter: (story) => <TimeCell story={story} />,
});

const SHOWN: Readonly<Record<string, (column: Column) => Column>> = {
  step: asStage,
  authors: asAuthors,
  datePublished: asTime,
};

/**
 * Shows the steps, authors and times of stories as the newsroom reads them. The columns stay those of
 * the list's layout, which administrators arrange.
 */
export function showStories({ displayedHeaders, layout }: ListColumns): ListColumns {
  if (layout.settings.displayName !== STORIES) {
    return { displayedHeaders, layout };
  }
  const shown = displayedHeaders.map((column) => SHOWN[column.name]?.(column) ?? column);
  return { displayedHeaders: shown, layout };
}
