import { compareTexts, type Stretch } from '../history';
import {
  fieldsChangedBetween,
  isRelationChange,
  type Values,
  writtenFields,
} from './changed-values';
import { formText } from './form-text';

/** One field that the editor has written, beside what was saved meanwhile. */
export interface WrittenField {
  readonly field: string;
  readonly mine: string;
  /** Null for a relation, of which a form knows only its own change. */
  readonly theirs: string | null;
  /** From theirs to mine; empty for a relation. */
  readonly diff: readonly Stretch[];
  /** Whether the other one has changed it too, so that one of both texts has to go. */
  readonly isContested: boolean;
}

export interface ComparedWriting {
  readonly mine: readonly WrittenField[];
  /** What the other one has changed. */
  readonly theirs: readonly string[];
}

/**
 * What two editors made of a story that both had before them.
 *
 * @param opened the story as the server gave it to the one whose save was refused
 * @param form what he has made of it
 * @param saved the story as the server has it now
 */
export function compareWriting(opened: Values, form: Values, saved: Values): ComparedWriting {
  const theirs = fieldsChangedBetween(opened, saved, form);
  const mine = writtenFields(opened, form).map((field): WrittenField => {
    const isContested = theirs.includes(field);
    const text = formText(form[field]);
    if (isRelationChange(form[field])) {
      return { field, mine: text, theirs: null, diff: [], isContested };
    }
    const saidNow = formText(saved[field]);
    return { field, mine: text, theirs: saidNow, diff: compareTexts(saidNow, text), isContested };
  });
  return { mine, theirs };
}
