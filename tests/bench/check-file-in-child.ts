import { answerTo } from '../../src-main/register-file/check-elsewhere.ts';
import { verifyContent } from '../../src-main/register-file/verify.ts';

// What src-main/register-file/check-file.ts does, in a process of Node.
process.on('message', (path) => {
  process.send?.(answerTo(() => verifyContent(String(path))));
});
