import type { Context } from 'koa';
import { defaultLocale } from '../domain/relative-time';

/** The language of this request's labels; Warta's own where there is no request (code, jobs). */
export function languageOf(context: Context | undefined): string {
  const language: unknown = context?.state.language;
  return typeof language === 'string' ? language : defaultLocale;
}
