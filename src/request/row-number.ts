import { z } from 'zod';

/** The number of a row, as both databases can hold it. */
export const rowNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'is the number of none')
  .transform(Number);
