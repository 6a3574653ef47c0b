import { verifyContent } from './verify.ts';

/** Checks database files: what a stranger wrote in a process of its own, what is published in a thread. */
export interface ContentCheck {
  /** Gets ready for one file, before it is there: what a check needs (a process) starts at once. */
  begin(): RunningCheck;
}

/** A check of one file. It must be ended, however it went. */
export interface RunningCheck {
  /** The file is complete now, its digest perhaps still being made: only what can be ended opens it from here on. */
  look(path: string): void;
  /**
   * Call it once the digest is right.
   * @throws RegisterError what is wrong with the file
   */
  passed(): Promise<void>;
  /** Resolves when nothing of it holds the file any more. */
  end(): Promise<void>;
}

/** Checks a file that stands there, and whose digest is right. */
export async function checkContent(check: ContentCheck, path: string): Promise<void> {
  const running = check.begin();
  try {
    running.look(path);
    await running.passed();
  } catch (error) {
    await running.end();
    throw error;
  }
  void running.end();
}

/** A check made here by `work`, not before the digest is right. */
export const checkHere = (work: (path: string) => void): ContentCheck => ({
  begin() {
    let file = '';
    return {
      look(path) {
        file = path;
      },
      passed: () =>
        new Promise((resolve) => {
          work(file);
          resolve();
        }),
      end: () => Promise.resolve(),
    };
  },
});

/** For what runs without a window. */
export const checkInProcess: ContentCheck = checkHere(verifyContent);
