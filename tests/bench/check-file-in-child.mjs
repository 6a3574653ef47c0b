// The app's own built script in a process of Node: Node's messages stand for those of Electron's port.
process.parentPort = {
  on: (name, listener) => process.on(name, (data) => listener({ data })),
  postMessage: (answer) => process.send(answer),
};
await import('../../out/main/check-file.js');
