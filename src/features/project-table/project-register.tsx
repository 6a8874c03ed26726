import { DataText, useMessages } from '../../i18n/language';
import type { ProjectRecord } from '../../model/projects/project-keys';
import type { Text } from '../../model/quantity-schema';
import { Fact } from '../../ui/fact';
import { Tag } from '../../ui/tag';
import styles from './project-sheet.module.css';
import { useProjectTableWords } from './words';

/** What a register of projects says beyond name, stage and amounts: dates, who is responsible, and how the work stands. */
export function ProjectRegister({ project }: { readonly project: ProjectRecord }) {
  const { sheet: words } = useProjectTableWords();
  const { start, finish, owner, lead, progress, problems, requests } = project;
  return (
    <>
      <Fact term={words.start}>{start && <Dates dates={start} />}</Fact>
      <Fact term={words.finish}>{finish && <Dates dates={finish} />}</Fact>
      <Fact term={words.owner}>{owner && <DataText of={owner} />}</Fact>
      <Fact term={words.lead}>{lead && <DataText of={lead} />}</Fact>
      <Fact term={words.progress}>{progress && <DataText of={progress} />}</Fact>
      <Fact term={words.problems}>{problems && <Listed texts={problems} />}</Fact>
      <Fact term={words.requests}>{requests && <Listed texts={requests} />}</Fact>
    </>
  );
}

/** Each as exact as it is printed. */
function Dates({ dates: { planned, actual } }: { readonly dates: NonNullable<ProjectRecord['start']> }) {
  const { natures } = useMessages();
  return (
    <>
      {planned && (
        <span className={styles.date}>
          {planned} <Tag>{natures.plan}</Tag>
        </span>
      )}
      {actual && (
        <span className={styles.date}>
          {actual} <Tag>{natures.actual}</Tag>
        </span>
      )}
    </>
  );
}

function Listed({ texts }: { readonly texts: readonly Text[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text.zh}>
          <DataText of={text} />
        </li>
      ))}
    </ul>
  );
}
