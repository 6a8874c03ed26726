import type { RecordOf } from '../record-schema';

/** A measure with the sectors and topics that it shares with a project; at least one of the two is not empty. */
export type RelatedMeasure = Readonly<{
  measure: RecordOf<'measure'>;
  sectors: readonly string[];
  topics: readonly string[];
}>;

/** Measures that share a sector or a topic with the project, in the order of the data. No source says that they belong together. */
export function relatedMeasures(
  project: RecordOf<'project'>,
  measures: readonly RecordOf<'measure'>[],
): readonly RelatedMeasure[] {
  return measures
    .map((measure) => ({
      measure,
      sectors: measure.sectors.filter((sector) => project.sectors.includes(sector)),
      topics: measure.topics.filter((topic) => project.topics.includes(topic)),
    }))
    .filter(({ sectors, topics }) => sectors.length + topics.length > 0);
}
