import { RegisterError } from '../../src-shared/contract/errors.ts';
import { verifyContent } from './verify.ts';

// Entry of the utility process that checks files this machine did not write: a crafted database can
// keep SQLite busy for ever, and a process can be ended where a thread cannot.
process.parentPort.on('message', ({ data }) => {
  let answer: { ok: true } | { ok: false; code: string; message: string };
  try {
    verifyContent(String(data));
    answer = { ok: true };
  } catch (error) {
    answer = {
      ok: false,
      code: error instanceof RegisterError ? error.code : 'file-damaged',
      message: error instanceof Error ? error.message : String(error),
    };
  }
  process.parentPort.postMessage(answer);
});
