import type { Invitation } from './gather-invitation.ts';
import { instantAt } from './zoned-time.ts';

/**
 * The invitation as a calendar file (RFC 5545). Times are UTC, so that no table of time zones is needed; the id of
 * the meeting and a rising sequence let a calendar replace what it has by what is new.
 */
export async function invitationFile(invitation: Invitation): Promise<string> {
  // Loaded now: only few work days need it.
  const {
    ICalCalendar,
    ICalCalendarMethod,
    ICalAttendeeRole,
    ICalAttendeeStatus,
    ICalAttendeeType,
    ICalEventStatus,
  } = await import('ical-generator');
  const { meeting, chair } = invitation;
  const states = {
    confirmed: ICalEventStatus.CONFIRMED,
    tentative: ICalEventStatus.TENTATIVE,
    cancelled: ICalEventStatus.CANCELLED,
  };
  const calendar = new ICalCalendar({
    prodId: { company: 'Rapporteur', product: 'Meetings', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id: `${invitation.id}@rapporteur`,
    sequence: invitation.sequence,
    stamp: new Date(invitation.changedAt),
    lastModified: new Date(invitation.changedAt),
    start: instantAt(meeting.date, meeting.start, meeting.timeZone),
    end: instantAt(meeting.date, meeting.end, meeting.timeZone),
    summary: invitation.title,
    status: states[invitation.state],
    ...(invitation.place ? { location: invitation.place } : {}),
    ...(invitation.description ? { description: invitation.description } : {}),
    ...(/^https?:\/\//i.test(meeting.onlineLink) ? { url: meeting.onlineLink } : {}),
    ...(chair ? { organizer: { name: chair.name, email: chair.email } } : {}),
  });
  for (const one of invitation.invited) {
    event.createAttendee({
      ...one,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      type: ICalAttendeeType.INDIVIDUAL,
      rsvp: true,
    });
  }
  return calendar.toString();
}
