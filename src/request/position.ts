import { z } from 'zod';

const degrees = (most: number) =>
  z.number('must be a number of degrees').min(-most, `is from -${most}`).max(most, `is to ${most}`);

/** A position as browsers give it: degrees, WGS 84. */
export const position = z.strictObject({ latitude: degrees(90), longitude: degrees(180) });
