import { join } from 'node:path';
import { app } from 'electron';

/** A file of the build ("main/check-file.js"). Not import.meta: the bundler decides which chunk asks. */
export const builtFile = (name: string): string => join(app.getAppPath(), 'out', name);
