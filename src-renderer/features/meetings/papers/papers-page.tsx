import { useMemo } from 'react';
import { agendaClock } from '../../../../src-shared/domain/agenda-item.ts';
import { useRead } from '../../../api/use-read.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { IconAdd } from '../../../ui/icons.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { LockedNote } from '../meeting/locked-note.tsx';
import { useLocked, useMeeting } from '../meeting/meeting-context.ts';
import { PaperList } from './paper-list.tsx';
import { usePaperCommands } from './use-paper-commands.ts';
import { usePaperDrop } from './use-paper-drop.ts';
import dropLook from './paper-drop.module.css';
import classes from './papers.module.css';

/** All papers of a meeting, item by item. */
export default function PapersPage() {
  const t = useText();
  const words = t.papers;
  const inLanguage = useInLanguage();
  const { meeting } = useMeeting();
  const readOnly = useLocked();
  const commands = usePaperCommands();
  const { data: items } = useRead('agenda.list', { meetingId: meeting.id });
  const { data: papers } = useRead('papers.list', { meetingId: meeting.id });
  const lines = useMemo(() => (items ? agendaClock(meeting, items).lines : []), [meeting, items]);
  const numberOf = (id: string) => lines.find(({ item }) => item.id === id)?.number ?? '';
  const drop = usePaperDrop({
    numberOf: (id) => t.meetings.agenda.number(numberOf(id)),
    readOnly,
    onFiles: (id, files) => void commands.addDropped(id, files),
    onPaper: (id, paperId) => void commands.moveTo(paperId, id, numberOf(id)),
  });
  if (items === undefined || papers === undefined) return <SkeletonRows />;
  if (items.length === 0) {
    return (
      <EmptyState
        action={
          <ButtonLink look="primary" to={`/meetings/${meeting.id}/agenda`}>
            {words.toAgenda}
          </ButtonLink>
        }
        text={words.noAgenda}
        title={words.emptyTitle}
      />
    );
  }
  // Where nothing can be added, items without papers say nothing.
  const shown = readOnly ? lines.filter(({ item }) => papers.some((p) => p.agendaItemId === item.id)) : lines;
  return (
    <>
      <LockedNote />
      {shown.length === 0 ? (
        <EmptyState text="" title={words.none} />
      ) : (
        <ScrollRegion className={classes.scroll} label={words.title} stop={readOnly}>
          <div {...drop.handlers} className={classes.column}>
            <p className={classes.hint}>
              {papers.length === 0 ? words.emptyText : words.hint} {!readOnly && words.dropOnItem}
            </p>
            {shown.map(({ item, number, level }) => {
              const ofItem = papers.filter((paper) => paper.agendaItemId === item.id);
              const label = words.ofItem(t.meetings.agenda.number(number));
              return (
                <div
                  className={cx(
                    classes.item,
                    level === 2 && classes.sub,
                    drop.over?.key === item.id && cx(dropLook.over, classes.over),
                  )}
                  data-drop-says={drop.over?.says}
                  data-paper-drop={item.id}
                  key={item.id}
                >
                  <span className={classes.itemNumber}>{t.meetings.agenda.number(number)}</span>
                  <h2>{inLanguage(item.title) || t.meetings.agenda.untitled}</h2>
                  {!readOnly && (
                    <Button
                      aria-label={`${words.add} ${label}`}
                      icon={IconAdd}
                      look="quiet"
                      size="small"
                      onClick={() => void commands.add(item.id)}
                    >
                      {words.add}
                    </Button>
                  )}
                  {ofItem.length > 0 && (
                    <div className={classes.ofItem}>
                      <PaperList commands={commands} label={label} papers={ofItem} readOnly={readOnly} />
                    </div>
                  )}
                </div>
              );
            })}
          </div>
        </ScrollRegion>
      )}
    </>
  );
}
