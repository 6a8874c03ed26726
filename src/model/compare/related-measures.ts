import type { RecordOf } from '../record-schema';

/** A measure with the sectors and topics it shares with a project; at least one of the lists is not empty. */
export type RelatedMeasure = Readonly<{
  measure: RecordOf<'measure'>;
  sectors: readonly string[];
  topics: readonly string[];
}>;

/** Measures sharing a sector or topic with the project, in data order. No source says they are related. */
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
