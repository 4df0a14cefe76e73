import { refusedFields } from '../read-fields';

/** @throws ValidationError that names the field */
export function refuseData(path: readonly string[], message: string): never {
  throw refusedFields([{ path, message }]);
}
