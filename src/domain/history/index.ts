export { changedFields, snapshotKey } from './changed-fields';
export { type ComparedField, compareSnapshots } from './compare-snapshots';
export { compareTexts, type Stretch } from './compare-texts';
export { condenseStretches } from './condense-stretches';
export { fieldText } from './field-text';
export { type LeftOut, linksOf, type Restored, restoredData } from './restored-data';
export { type Link, type Snapshot, type SnapshotField, snapshotOf } from './snapshot';
