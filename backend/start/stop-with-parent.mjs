const CHECK_MS = 250;

/** Ends this process, as by SIGTERM, when the one that started it is gone: a killed npm leaves no server behind. */
export function stopWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, CHECK_MS).unref();
}
