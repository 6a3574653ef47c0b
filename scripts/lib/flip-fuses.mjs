// Runs in Node 24 (the package needs it). Sets two switches inside the stand-in Electron's binary:
// Playwright attaches through --inspect, and the snapshot file that the binary was told to load is not unpacked.
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';

await flipFuses(process.argv[2], {
  version: FuseVersion.V1,
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
});
