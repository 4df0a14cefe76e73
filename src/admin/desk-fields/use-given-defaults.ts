import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { NewStory } from '../panels/desk-api';
import { formLink, type LinkChanges, type LinkedEntry } from './links';

interface LinkedForm {
  region?: LinkChanges;
  authors?: LinkChanges;
}

const isEmpty = (links: LinkChanges | undefined): boolean => !links?.connect?.length;

/**
 * Puts what a new story gets into its form as soon as something is written there: before, the form would
 * count as changed, and nobody could leave it without being asked.
 *
 * @param newStory undefined for a story that is stored, and until it is known
 */
export function useGivenDefaults(newStory: NewStory | undefined): void {
  const isChanged = useForm('useGivenDefaults', ({ modified }) => modified);
  const getValues = useForm('useGivenDefaults', (form) => form.getValues);
  const onChange = useForm('useGivenDefaults', (form) => form.onChange);
  const isGiven = useRef(false);

  useEffect(() => {
    if (!newStory || !isChanged || isGiven.current) {
      return;
    }
    isGiven.current = true;
    const { region, authors } = getValues() as LinkedForm;
    const give = (field: string, entry: LinkedEntry) =>
      onChange(field, { connect: [formLink(entry)], disconnect: [] });
    if (newStory.region && isEmpty(region)) {
      give('region', newStory.region);
    }
    if (newStory.author && isEmpty(authors)) {
      give('authors', newStory.author);
    }
  }, [newStory, isChanged, getValues, onChange]);
}
