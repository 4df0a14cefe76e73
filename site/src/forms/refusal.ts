import type { components } from '../../../types/api';
import { type Language, wordsIn } from '../words';

/** What the typed client gives of an error's answer. */
export type ApiError = Pick<components['schemas']['Error'], 'error'>;

/** Why the API did not do what a form asked for, in the words that its sender reads. */
export interface Refusal {
  readonly status: number;
  /** What is wrong with a field, by its name. */
  readonly fields: Readonly<Record<string, string>>;
  /** What is wrong with the whole, where it is not about a field. */
  readonly message: string | null;
  /** The API's word for the reason, where it has one. */
  readonly reason: string | null;
  /** Seconds to wait after too many tries. */
  readonly retryAfter: number | null;
}

interface FieldError {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The API says everything in both languages: "wajib diisi / is required". */
function inLanguage(text: string, language: Language): string {
  const [indonesian = text, ...english] = text.split(' / ');
  return language === 'en' && english.length > 0 ? english.join(' / ') : indonesian;
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Reads an error of the API. */
export function refusalOf({ error }: ApiError, language: Language): Refusal {
  const {
    param,
    errors = [],
    reason = null,
    retryAfter = null,
  } = (error.details ?? {}) as {
    param?: string;
    errors?: readonly FieldError[];
    reason?: string | null;
    retryAfter?: number | null;
  };
  const say = (text: string) => sentence(inLanguage(text, language));
  const named = param === undefined ? [] : [[param, error.message.replace(`${param}: `, '')]];
  const listed = errors.map(({ path, message }) => [path.join('.'), message]);
  const fields = Object.fromEntries(
    [...named, ...listed].map(([field = '', message = '']) => [field, say(message)]),
  );
  const whole =
    retryAfter === null
      ? say(error.message)
      : wordsIn[language].account.tooManyTries(Math.ceil(retryAfter / 60));
  return {
    status: error.status,
    fields,
    message: Object.keys(fields).length > 0 ? null : whole,
    reason,
    retryAfter,
  };
}
