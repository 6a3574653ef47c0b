import { Suspense } from 'react';
import { Outlet, useMatch, useParams } from 'react-router';
import { useRead } from '../../../api/use-read.ts';
import { Page } from '../../../ui/page.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { MeetingHeader } from './meeting-header.tsx';
import classes from './meeting.module.css';

/**
 * The frame of one meeting: its header and tabs. The tab is drawn into a column that has the rest of the height,
 * and gets the meeting as the context of the outlet.
 */
export default function MeetingPage() {
  const { meetingId = '' } = useParams();
  // Minutes are written in a tall column: the header makes room.
  const compact = useMatch('/meetings/:meetingId/minutes') !== null;
  const { data: file } = useRead('meetings.one', { id: meetingId });
  return (
    <div className={classes.page}>
      <Page fill>
        {file === undefined ? (
          <SkeletonRows />
        ) : (
          <>
            <MeetingHeader compact={compact} file={file} />
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
