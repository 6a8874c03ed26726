import type { DataIndex, Sector, SourceDocument } from './file-schema';
import type { Unit } from './unit';

/** What the records of a panel file refer to. */
export type Shared = Readonly<{
  index: DataIndex;
  sectors: ReadonlyMap<string, Sector>;
  documents: ReadonlyMap<string, SourceDocument>;
  units: ReadonlyMap<string, Unit>;
}>;
