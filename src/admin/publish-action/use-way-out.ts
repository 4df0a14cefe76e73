import { useReadNewStoryQuery, useReadWorkflowQuery } from '../panels/desk-api';
import { newStanding, type WayOut, wayOut } from './way-out';

/**
 * The next step of the story in the form; null until it is known.
 *
 * @param documentId undefined as long as the story has never been saved
 */
export function useWayOut(documentId: string | undefined, isStory: boolean): WayOut | null {
  const { data: workflow } = useReadWorkflowQuery(documentId ?? '', {
    skip: !isStory || documentId === undefined,
  });
  const { data: newStory } = useReadNewStoryQuery(undefined, {
    skip: !isStory || documentId !== undefined,
  });
  if (documentId === undefined) {
    return newStory ? wayOut(newStanding(newStory.mayPublish)) : null;
  }
  return workflow ? wayOut(workflow) : null;
}
