import { useLanguage, useMessages, useText } from '../../i18n/language';
import type { DataRecord, RecordOf } from '../../model/record-schema';
import { useDataset, useSectors } from '../../store/hooks';
import { Fact } from '../../ui/fact';
import styles from './source-sheet.module.css';

/** Facts about a record besides its figures; the editors' decisions are marked as theirs, with the reason. */
export function RecordFacts({ record }: { readonly record: DataRecord }) {
  const messages = useMessages();
  const text = useText();
  const sectors = useSectors();
  const { source } = messages;
  const named = record.sectors.map((id) => {
    const sector = sectors.get(id);
    return sector ? `${text(sector.name)} (${sector.codes.join(' ')})` : id;
  });
  return (
    <>
      {(record.type === 'indicator' || record.type === 'total') && (
        <Fact term={source.scope}>{record.scope && text(record.scope)}</Fact>
      )}
      {(record.type === 'enterprise' || record.type === 'measure') && (
        <Fact term={source.summary}>{record.summary && text(record.summary)}</Fact>
      )}
      {record.type === 'project' && <ProgressFacts project={record} />}
      {record.type === 'total' && <TotalFacts total={record} />}
      <Fact term={source.sectors}>{messages.list(named)}</Fact>
      {record.classified && <Fact term={source.classified}>{text(record.classified.reason)}</Fact>}
    </>
  );
}

function ProgressFacts({ project }: { readonly project: RecordOf<'project'> }) {
  const messages = useMessages();
  const language = useLanguage();
  const text = useText();
  return (
    <>
      <Fact term={messages.source.stage}>
        {messages.stages[project.stage]} · {messages.byEditors}
      </Fact>
      <Fact term={messages.source.stageWords}>{project.stageNote && text(project.stageNote)}</Fact>
      {project.milestones.length > 0 && (
        <Fact term={messages.source.milestones}>
          {project.milestones.map((milestone) => (
            <span key={milestone.what[language]} className={styles.line}>
              {milestone.date && `${milestone.date} · `}
              {text(milestone.what)} · {milestone.planned ? messages.source.planned : messages.source.done}
            </span>
          ))}
        </Fact>
      )}
    </>
  );
}

function TotalFacts({ total }: { readonly total: RecordOf<'total'> }) {
  const messages = useMessages();
  const text = useText();
  const { byId } = useDataset();
  const names = total.members.map((id) => {
    const member = byId.get(id);
    return member ? text(member.name) : id;
  });
  return (
    <>
      <Fact term={messages.source.members}>
        {messages.source.membersOf(names.length, String(total.quantity.amount))}
        {names.length > 0 && <span className={styles.small}>{messages.list(names)}</span>}
      </Fact>
      <Fact term={messages.source.note}>{messages.source.notAdditive}</Fact>
    </>
  );
}
