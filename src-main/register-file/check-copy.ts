import { parentPort } from 'node:worker_threads';
import { answerTo } from './check-elsewhere.ts';
import { checkCopy } from './copy-check.ts';

// Entry of the thread that checks what has been published.
parentPort?.on('message', (path) => {
  parentPort?.postMessage(answerTo(() => checkCopy(String(path))));
});
