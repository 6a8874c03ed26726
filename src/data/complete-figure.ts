import type { Problem } from '../model/fault';
import type { Defaults } from '../model/file-schema';
import { type PrintedReading, readDirection, readPrinted, readUnitOfHeader, standsIn } from '../model/printed';
import type { Complete, SourceRef, WrittenQuantity } from '../model/quantity-schema';
import type { Unit } from '../model/unit';
