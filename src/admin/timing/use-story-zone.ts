import { useForm } from '@strapi/strapi/admin';
import { NATIONAL_TIME_ZONE } from '../../domain/regions';
import { useReadNewStoryQuery, useReadWorkflowQuery } from '../panels/desk-api';

interface ChosenRegion {
  /** Of a region that the desk's panel has put there. */
  timeZone?: string;
}

interface RegionChanges {
  region?: { connect?: readonly ChosenRegion[]; disconnect?: readonly unknown[] };
}

/** The zone whose clock the story in the form goes by: that of its owner region. */
export interface StoryZone {
  timeZone: string;
  /** Whether the region was exchanged for one of another zone since the form was opened. */
  hasMoved: boolean;
}

/** The zone of the story in the form; as long as it has no region, the national desk's. */
export function useStoryZone(documentId: string | undefined): StoryZone {
  const region = useForm('useStoryZone', ({ values }) => (values as RegionChanges).region);
  const { data: workflow } = useReadWorkflowQuery(documentId ?? '', {
    skip: documentId === undefined,
  });
  const { data: newStory } = useReadNewStoryQuery(undefined, { skip: documentId !== undefined });
  const [connected] = region?.connect ?? [];
  const isTaken = !connected && Boolean(region?.disconnect?.length);
  const stored = documentId === undefined ? newStory?.region?.timeZone : workflow?.timeZone;
  const timeZone = connected?.timeZone ?? (isTaken ? null : stored) ?? NATIONAL_TIME_ZONE;
  return { timeZone, hasMoved: Boolean(stored) && timeZone !== stored };
}
