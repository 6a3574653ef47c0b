import { parentPort } from 'node:worker_threads';
import { loadSqlite } from '../database/connection.ts';
import { answerTo } from './check-elsewhere.ts';
import { checkCopy } from './copy-check.ts';

// Entry of the thread that checks what is being published.
parentPort?.on('message', (path) => {
  parentPort?.postMessage(answerTo(() => checkCopy(String(path)), 'internal'));
});
// While the file is still being written.
loadSqlite();
