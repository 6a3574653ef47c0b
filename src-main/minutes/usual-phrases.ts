import type { PhraseFields } from '../../src-shared/domain/phrase.ts';

const phrase = (
  shortcut: string,
  entryType: PhraseFields['entryType'],
  en: string,
  km: string,
): PhraseFields => ({ shortcut, entryType, text: { en, km } });

/** The sentences that nearly all minutes need; every register begins with them, and each can be changed. */
export const USUAL_PHRASES: readonly PhraseFields[] = [
  phrase(
    'opened',
    'discussion',
    'The Chair opened the meeting, welcomed the participants and thanked them for coming.',
    'ប្រធានបានបើកកិច្ចប្រជុំ ស្វាគមន៍ និងថ្លែងអំណរគុណចំពោះអង្គប្រជុំ។',
  ),
  phrase(
    'quorum',
    'discussion',
    'The Secretary confirmed that the quorum was reached.',
    'លេខាធិការបានបញ្ជាក់ថា កិច្ចប្រជុំមានកូរ៉ុមគ្រប់គ្រាន់។',
  ),
  phrase(
    'agenda',
    'decision',
    'The agenda was adopted as circulated.',
    'របៀបវារៈត្រូវបានអនុម័តតាមសេចក្តីព្រាងដែលបានផ្សព្វផ្សាយ។',
  ),
  phrase(
    'minutes',
    'decision',
    'The minutes of {{previous}} were adopted without changes.',
    'កំណត់ហេតុនៃ{{previous}} ត្រូវបានអនុម័តដោយគ្មានការកែប្រែ។',
  ),
  phrase('presented', 'discussion', '{{speaker}} presented {{item}}.', '{{speaker}} បានធ្វើបទបង្ហាញអំពី {{item}}។'),
  phrase('noted', 'discussion', 'The meeting took note of …', 'អង្គប្រជុំបានកត់សម្គាល់អំពី …'),
  phrase(
    'thanked',
    'discussion',
    'The meeting thanked {{speaker}} for the presentation.',
    'អង្គប្រជុំបានថ្លែងអំណរគុណចំពោះ {{speaker}} សម្រាប់បទបង្ហាញ។',
  ),
  phrase(
    'discussed',
    'discussion',
    'In the discussion, the following points were raised:',
    'ក្នុងការពិភាក្សា មានការលើកឡើងនូវចំណុចដូចខាងក្រោម៖',
  ),
  phrase('agreed', 'decision', 'The meeting agreed that …', 'អង្គប្រជុំបានឯកភាពថា …'),
  phrase('endorsed', 'decision', 'The meeting endorsed … as presented.', 'អង្គប្រជុំបានគាំទ្រ … តាមបទបង្ហាញ។'),
  phrase('recommended', 'decision', 'The meeting recommended that …', 'អង្គប្រជុំបានផ្តល់អនុសាសន៍ឱ្យ …'),
  phrase(
    'deferred',
    'decision',
    'The item was deferred to the next meeting.',
    'ចំណុចនេះត្រូវបានលើកទៅកិច្ចប្រជុំលើកក្រោយ។',
  ),
  phrase(
    'comments',
    'action',
    'Send written comments on {{item}} to the Secretariat',
    'ផ្ញើមតិយោបល់ជាលាយលក្ខណ៍អក្សរលើ {{item}} មកលេខាធិការដ្ឋាន',
  ),
  phrase(
    'revise',
    'action',
    'Revise the draft in line with the discussion and circulate it',
    'កែសម្រួលសេចក្តីព្រាងតាមការពិភាក្សា និងផ្សព្វផ្សាយ',
  ),
  phrase(
    'closed',
    'discussion',
    'There being no other business, the Chair thanked the participants and closed the meeting.',
    'ដោយគ្មានបញ្ហាផ្សេងទៀត ប្រធានបានថ្លែងអំណរគុណចំពោះអង្គប្រជុំ និងបិទកិច្ចប្រជុំ។',
  ),
];
