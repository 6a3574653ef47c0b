import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { Navigate, Outlet, Route, Routes } from 'react-router';
import { useAppState } from '../api/app-state.ts';
import { useText } from '../i18n/text.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { SkeletonRows } from '../ui/skeleton.tsx';
import { ErrorScreen } from './error-screen.tsx';

let homePage: ComponentType | null = null;

/**
 * The first screen, read before anything is drawn. Not `lazy`: React would show a fallback for it, and then hold
 * the screen back for 300 ms so that the fallback does not flicker.
 */
export async function loadHomePage(): Promise<void> {
  homePage = (await import('../features/home/home-page.tsx')).default;
}

function HomePage(): ReactNode {
  const Shown = homePage;
  return Shown === null ? <Waiting /> : <Shown />;
}

// Everything else comes when it is gone to.
const CreateRegisterPage = lazy(() => import('../features/home/create-register-page.tsx'));
const PeoplePage = lazy(() => import('../features/people/people-page.tsx'));
const MergePage = lazy(() => import('../features/people/merge/merge-page.tsx'));
const DuplicatesPage = lazy(() => import('../features/people/merge/duplicates-page.tsx'));
const ImportPeoplePage = lazy(() => import('../features/people/import/import-page.tsx'));
const OrganisationsPage = lazy(() => import('../features/people/organisations-page.tsx'));
const MeetingRecordsPage = lazy(() => import('../features/records/meeting-records-page.tsx'));
const RecordsPage = lazy(() => import('../features/records/records-page.tsx'));
const WriteRecordPage = lazy(() => import('../features/records/write-page.tsx'));
const LetterheadPage = lazy(() => import('../features/records/letterhead-page.tsx'));
const TemplatesPage = lazy(() => import('../features/records/templates-page.tsx'));
const MeetingsPage = lazy(() => import('../features/meetings/list/meetings-page.tsx'));
const NewMeetingPage = lazy(() => import('../features/meetings/new/new-meeting-page.tsx'));
const PapersPage = lazy(() => import('../features/meetings/papers/papers-page.tsx'));
const TopicsPage = lazy(() => import('../features/topics/topics-page.tsx'));
const TopicPage = lazy(() => import('../features/topics/topic-page.tsx'));
const MeetingPage = lazy(() => import('../features/meetings/meeting/meeting-page.tsx'));
const AgendaPage = lazy(() => import('../features/meetings/agenda/agenda-page.tsx'));
const AttendancePage = lazy(() => import('../features/meetings/attendance/attendance-page.tsx'));
const MinutesPage = lazy(() => import('../features/minutes/minutes-page.tsx'));
const MinutesVersionsPage = lazy(() => import('../features/minutes/versions-page.tsx'));
const DetailsPage = lazy(() => import('../features/meetings/meeting/details-page.tsx'));
const HistoryPage = lazy(() => import('../features/history/history-page.tsx'));
const ActionsPage = lazy(() => import('../features/actions/actions-page.tsx'));
const DecisionsPage = lazy(() => import('../features/decisions/decisions-page.tsx'));
const BackupsPage = lazy(() => import('../features/register/backups-page.tsx'));
const SettingsPage = lazy(() => import('../features/settings/settings-page.tsx'));
const Kit = lazy(() => import('../ui/theme/kit-provider.tsx'));

function Waiting() {
  return (
    <Page>
      <SkeletonRows />
    </Page>
  );
}

/** Pages with form controls: the kit is loaded with the first of them. */
function WithKit() {
  return (
    <Kit>
      <Outlet />
    </Kit>
  );
}

/** Pages that show the content of a register. */
function WithRegister(): ReactNode {
  return useAppState().register === null ? <Navigate replace to="/" /> : <Outlet />;
}

function NotFound() {
  const t = useText();
  return (
    <Page>
      <PageHeader title={t.shell.notFound} />
      <p>
        <ButtonLink to="/">{t.errors.screen.home}</ButtonLink>
      </p>
    </Page>
  );
}

export function AppRoutes() {
  return (
    <ErrorScreen>
      <Suspense fallback={<Waiting />}>
        <Routes>
          <Route element={<HomePage />} index />
          <Route element={<WithKit />}>
            <Route element={<CreateRegisterPage />} path="new" />
            <Route element={<SettingsPage />} path="settings" />
            <Route element={<BackupsPage />} path="backups" />
            <Route element={<WithRegister />}>
              <Route element={<RecordsPage />} path="records" />
              <Route element={<WriteRecordPage />} path="records/write" />
              <Route element={<LetterheadPage />} path="records/letterhead" />
              <Route element={<TemplatesPage />} path="records/templates" />
              <Route element={<MeetingsPage />} path="meetings" />
              <Route element={<NewMeetingPage />} path="meetings/new" />
              <Route element={<TopicsPage />} path="topics" />
              <Route element={<TopicPage />} path="topics/:topicId" />
              <Route element={<MeetingPage />} path="meetings/:meetingId">
                <Route element={<Navigate replace to="agenda" />} index />
                <Route element={<AgendaPage />} path="agenda" />
                <Route element={<AttendancePage />} path="attendance" />
                <Route element={<MinutesPage />} path="minutes" />
                <Route element={<PapersPage />} path="papers" />
                <Route element={<MinutesVersionsPage />} path="minutes/versions" />
                <Route element={<MeetingRecordsPage />} path="records" />
                <Route element={<DetailsPage />} path="details" />
              </Route>
              <Route element={<HistoryPage />} path="history" />
              <Route element={<ActionsPage />} path="actions" />
              <Route element={<DecisionsPage />} path="decisions" />
              <Route element={<PeoplePage />} path="people" />
              <Route element={<OrganisationsPage />} path="people/organisations" />
              <Route element={<MergePage />} path="people/merge" />
              <Route element={<DuplicatesPage />} path="people/duplicates" />
              <Route element={<ImportPeoplePage />} path="people/import" />
            </Route>
          </Route>
          <Route element={<NotFound />} path="*" />
        </Routes>
      </Suspense>
    </ErrorScreen>
  );
}
