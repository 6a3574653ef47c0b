import { useRead } from '../../../api/use-read.ts';
import { Page } from '../../../ui/page.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { NewMeetingForm } from './new-meeting-form.tsx';
import { useProposalChoice } from './use-proposal-choice.ts';

/** A new meeting: what it is at the left, its agenda as it follows from the earlier ones at the right. */
export default function NewMeetingPage() {
  const choice = useProposalChoice();
  const { data: templates } = useRead('templates.list', {});
  const { data: meetings } = useRead('meetings.list', {});
  if (templates === undefined || meetings === undefined) {
    return (
      <Page fill>
        <SkeletonRows />
      </Page>
    );
  }
  return <NewMeetingForm choice={choice} meetings={meetings} templates={templates} />;
}
