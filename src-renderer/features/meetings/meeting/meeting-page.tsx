import { Suspense } from 'react';
import { Outlet, useMatch, useParams } from 'react-router';
import { Id } from '../../../../src-shared/domain/common.ts';
import { CallFailure } from '../../../api/call.ts';
import { useRead } from '../../../api/use-read.ts';
import { useText } from '../../../i18n/text.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../../ui/page.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { AddingDialog } from '../papers/adding-dialog.tsx';
import { MeetingHeader } from './meeting-header.tsx';
import classes from './meeting.module.css';

/** An address that leads to no meeting: written by hand, or of one that was deleted. */
function NoMeeting() {
  const t = useText();
  const words = t.planning;
  return (
    <Page>
      <PageHeader title={t.meetings.title} />
      <EmptyState
        action={
          <ButtonLink look="primary" to="/meetings">
            {words.toMeetings}
          </ButtonLink>
        }
        text={words.notFoundText}
        title={words.notFoundTitle}
      />
    </Page>
  );
}

/**
 * The frame of one meeting: its header and tabs. The tab is drawn into a column that has the rest of the height,
 * and gets the meeting as the context of the outlet.
 */
export default function MeetingPage() {
  const { meetingId = '' } = useParams();
  // Minutes are written in a tall column: the header makes room.
  const compact = useMatch('/meetings/:meetingId/minutes/*') !== null;
  const isId = Id.safeParse(meetingId).success;
  const { data: file, error } = useRead(
    'meetings.one',
    { id: meetingId },
    { enabled: isId, throwOnError: false },
  );
  if (!isId || (error instanceof CallFailure && error.code === 'not-found')) return <NoMeeting />;
  // Anything else is for the error screen of the page.
  if (error !== null && file === undefined) throw error;
  return (
    <div className={classes.page}>
      <Page fill>
        {file === undefined ? (
          <SkeletonRows />
        ) : (
          <>
            <MeetingHeader compact={compact} file={file} />
            <AddingDialog />
            <div className={classes.tab} key={meetingId}>
              <Suspense fallback={<SkeletonRows />}>
                <Outlet context={file} />
              </Suspense>
            </div>
          </>
        )}
      </Page>
    </div>
  );
}
