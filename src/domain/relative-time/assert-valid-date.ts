/** @throws RangeError naming the argument that is not a valid date */
export function assertValidDate(date: Date, name: string): void {
  if (Number.isNaN(date.getTime())) throw new RangeError(`${name} is not a valid date`);
}
