import type { Invitation } from './gather-invitation.ts';
import { instantAt } from './zoned-time.ts';

/**
 * The invitation as a calendar file (RFC 5545) that a secretary attaches to a mail. Times are UTC, so that no table of
 * time zones is needed; the id of the meeting and a rising sequence let a calendar replace what it has by what is new.
 *
 * It is published, not requested (RFC 5546): a request asks every calendar for an answer, which goes to a calendar of
 * the organizer that knows nothing of this meeting, and Gmail and Outlook mistrust one that does not come from the
 * organizer's own mailbox. What is published is put into a calendar by one press in Outlook, Google Calendar and
 * Thunderbird; answers come by mail and are noted in the register. Such a file must name no attendees (3.2.1), which
 * also keeps everybody's address to themselves, and must name an organizer; a meeting that was called off is taken
 * back by CANCEL (3.2.5). Where no address of an organizer is known it is a plain event without a method.
 */
export async function invitationFile(invitation: Invitation): Promise<string> {
  // Loaded now: only few work days need it.
  const { ICalCalendar, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator');
  const { meeting, organizer, state } = invitation;
  const states = {
    confirmed: ICalEventStatus.CONFIRMED,
    tentative: ICalEventStatus.TENTATIVE,
    cancelled: ICalEventStatus.CANCELLED,
  };
  const method = state === 'cancelled' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  const calendar = new ICalCalendar({
    prodId: { company: 'Rapporteur', product: 'Meetings', language: 'EN' },
    ...(organizer ? { method } : {}),
  });
  calendar.createEvent({
    id: `${invitation.id}@rapporteur`,
    sequence: invitation.sequence,
    stamp: new Date(invitation.changedAt),
    lastModified: new Date(invitation.changedAt),
    start: instantAt(meeting.date, meeting.start, meeting.timeZone),
    end: instantAt(meeting.date, meeting.end, meeting.timeZone),
    summary: invitation.title,
    status: states[state],
    ...(invitation.place ? { location: invitation.place } : {}),
    ...(invitation.description ? { description: invitation.description } : {}),
    ...(/^https?:\/\//i.test(meeting.onlineLink) ? { url: meeting.onlineLink } : {}),
    ...(organizer ? { organizer } : {}),
  });
  return calendar.toString();
}
