import { answerTo } from './check-elsewhere.ts';
import { loadSqlite } from '../database/connection.ts';
import { verifyContent } from './verify.ts';

// Entry of the utility process that checks files this machine did not write: a crafted database can
// keep SQLite busy for ever, and a process can be ended where a thread cannot.
process.parentPort.on('message', ({ data }) => {
  process.parentPort.postMessage(answerTo(() => verifyContent(String(data)), 'file-damaged'));
});
// While the file is still on its way.
loadSqlite();
