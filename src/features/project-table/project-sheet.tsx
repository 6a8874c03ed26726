import { DataText, useLanguage, useMessages, useText } from '../../i18n/language';
import { recordsOfType } from '../../model/dataset';
import { figuresOf, recordRef } from '../../model/figure';
import type { ProjectRecord } from '../../model/projects/project-keys';
import { CitationList } from '../../parts/citation-list';
import { valueText } from '../../parts/clause-text';
import { partText } from '../../parts/part-text';
import { PinButton } from '../../parts/pin-button';
import { ValueName } from '../../parts/value-name';
import { useDataset, useSectors, useValueNames } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { Dialog } from '../../ui/dialog';
import { Fact } from '../../ui/fact';
import { FigureText } from '../../ui/figure-text';
import { MilestoneLine } from './milestone-line';
import { ProjectFunding } from './project-funding';
import { ProjectMeasures } from './project-measures';
import { ProjectRegister } from './project-register';
import styles from './project-sheet.module.css';
import { useProjectTableWords } from './words';

/** Everything known about one project. Open while the state names an existing one. */
export function ProjectSheet() {
  const id = useAppStore((state) => state.project);
  const { byId } = useDataset();
  const record = id === null ? undefined : byId.get(id);
  return record?.type === 'project' ? <Sheet key={record.id} project={record} /> : null;
}

function Sheet({ project }: { readonly project: ProjectRecord }) {
  const { sheet: words } = useProjectTableWords();
  const messages = useMessages();
  const { records } = useDataset();
  const openProject = useAppStore((state) => state.openProject);
  return (
    <Dialog title={words.title} dock="side" onClose={() => openProject(null)}>
      <p className={styles.name} data-ref={recordRef(project.id)}>
        <DataText of={project.name} />
      </p>
      <PinButton />
      <Figures project={project} />
      <dl>
        {!project.investment && <Fact term={messages.parts.investment}>{messages.notInSource}</Fact>}
        <ProjectRegister project={project} />
        <ProjectFacts project={project} />
      </dl>
      <h3 className={styles.heading}>{words.milestones}</h3>
      <MilestoneLine milestones={project.milestones} />
      <h3 className={styles.heading}>{words.funding}</h3>
      <ProjectFunding project={project} totals={recordsOfType(records, 'total')} />
      <h3 className={styles.heading}>{words.sources}</h3>
      <dl>
        <CitationList sources={project.sources} />
      </dl>
      <h3 className={styles.heading}>{words.measures}</h3>
      <ProjectMeasures project={project} measures={recordsOfType(records, 'measure')} />
    </Dialog>
  );
}

/** Every figure; each opens its source. */
export function Figures({ project }: { readonly project: ProjectRecord }) {
  const language = useLanguage();
  const openFigure = useAppStore((state) => state.openFigure);
  return (
    <dl className={styles.figureList}>
      {figuresOf(project).map((figure) => (
        <Fact key={figure.ref} term={partText(figure, language)}>
          <FigureText figure={figure} onOpen={openFigure} />
        </Fact>
      ))}
    </dl>
  );
}

export function ProjectFacts({ project }: { readonly project: ProjectRecord }) {
  const messages = useMessages();
  const language = useLanguage();
  const text = useText();
  const names = useValueNames();
  const sectors = useSectors();
  const { source, byEditors, dimensions } = messages;
  const ofEditors = (field: 'stage' | 'category' | 'sectors') =>
    project.classified?.fields.includes(field) ? ` · ${byEditors}` : '';
  const named = project.sectors.map((id) => {
    const sector = sectors.get(id);
    return sector ? `${text(sector.name)} (${sector.codes.join(' ')})` : id;
  });
  const topics = project.topics.map((id) => valueText('topic', id, names, language));
  return (
    <>
      <Fact term={source.stage}>
        {messages.stages[project.stage]}
        {ofEditors('stage')}
      </Fact>
      <Fact term={source.stageWords}>{project.stageNote && text(project.stageNote)}</Fact>
      <Fact term={dimensions.category}>
        {messages.categories[project.category]}
        {ofEditors('category')}
      </Fact>
      <Fact term={dimensions.sector}>
        {messages.list(named) || messages.missing}
        {ofEditors('sectors')}
        <span className={styles.small}>{messages.sectorMenu.codes}</span>
      </Fact>
      <Fact term={dimensions.town}>
        {project.town && <ValueName dimension="town" value={project.town} />}
      </Fact>
      <Fact term={dimensions.topic}>{messages.list(topics)}</Fact>
      <Fact term={dimensions.nature}>{messages.natures[project.nature]}</Fact>
      <Fact term={source.note}>{project.note && text(project.note)}</Fact>
      {project.classified && <Fact term={source.classified}>{text(project.classified.reason)}</Fact>}
    </>
  );
}
