import type { Language } from '../../../../src-shared/domain/common.ts';
import { mediumDate } from '../../dates.ts';
import { textsOf } from '../../texts.ts';
import { inEach } from '../../voice.ts';
import { meetingName } from '../parts/meeting.ts';
import type { MinutesContext } from './context.ts';

/** Where the minutes stand: in preparation, circulated and until when for comments, adopted when and where. */
export function statusOf({ data, language }: MinutesContext): string {
  return inEach(language, (one) => sentence(data, one));
}

function sentence(data: MinutesContext['data'], one: Language): string {
  const { minutes: texts } = textsOf(one);
  const { state, circulatedOn, commentDeadline, adoptedAt, adoptedOn, corrections } = data;
  const parts: string[] = [];
  if (state === 'circulated') {
    parts.push(
      circulatedOn === null ? texts.state[state] : texts.circulatedOn(mediumDate(circulatedOn, one)),
    );
    if (commentDeadline !== null) parts.push(texts.commentsBy(mediumDate(commentDeadline, one)));
  } else if (state === 'adopted' || state === 'locked') {
    const day = adoptedOn ?? adoptedAt?.date ?? null;
    if (day === null) parts.push(texts.state[state]);
    else if (adoptedAt === null) parts.push(texts.adoptedOn(mediumDate(day, one)));
    else parts.push(texts.adoptedAt(meetingName(adoptedAt, one), mediumDate(day, one)));
    if (corrections.some(({ stage }) => stage === 'adoption')) parts.push(texts.withCorrections);
  } else {
    parts.push(texts.state[state]);
  }
  return parts.join(one === 'km' ? ' ' : ', ');
}
