import { basename, join } from 'node:path';
import { app, dialog } from 'electron';
import { gatherInvitation } from '../../calendar/gather-invitation.ts';
import { invitationFile } from '../../calendar/invitation-file.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { WindowAnswers } from './answer.ts';
import { withExtension } from './chosen-path.ts';

/** Meetings as files for other programs. */
export const meetingsAnswers = {
  'meetings.saveInvitation': async (window, { id, language }) => {
    const invitation = window.openSession().read((db) => gatherInvitation(db, id, language));
    const { texts } = window.program;
    const { filePath } = await dialog.showSaveDialog(window.browser, {
      title: texts.saveInvitationTitle,
      defaultPath: join(app.getPath('documents'), invitation.fileName),
      filters: [{ name: texts.calendarFiles, extensions: ['ics'] }],
      properties: ['showOverwriteConfirmation'],
    });
    if (!filePath) return null;
    const path = withExtension(filePath, '.ics');
    await writeWhole(path, new TextEncoder().encode(await invitationFile(invitation)));
    return { fileName: basename(path) };
  },
} satisfies WindowAnswers<'meetings.saveInvitation'>;
