const SPINNER = ['|', '/', '-', '\\'];
const SPINNER_MS = 120;
/** Without a terminal a long step says after 1 s and then every 15 s that it is still alive. */
const BEAT_MS = 1000;
const BEATS_PER_LINE = 15;

/** @param {number} startedAt milliseconds */
const elapsed = (startedAt) => `${Math.round((Date.now() - startedAt) / 1000)} s`;

/**
 * A numbered list of steps: a live line with the elapsed time on a terminal, plain lines elsewhere.
 * @param {number} total how many steps there will be
 * @param {NodeJS.WriteStream} [out]
 */
function createSteps(total, out = process.stdout) {
  let count = 0;

  /** @param {string} line */
  const print = (line) => out.write(`${out.isTTY ? '\r\x1b[2K' : ''}${line}\n`);

  /** @param {string} label @param {number} startedAt */
  const showProgress = (label, startedAt) => {
    if (!out.isTTY) {
      let beats = 0;
      // A step that is over at once needs only its last line.
      return setInterval(() => {
        if (beats % BEATS_PER_LINE === 0) {
          print(`${label} …${beats > 0 ? ` ${elapsed(startedAt)}` : ''}`);
        }
        beats += 1;
      }, BEAT_MS);
    }

    let frame = 0;
    const draw = () => {
      const sign = SPINNER[frame++ % SPINNER.length];
      out.write(`\r\x1b[2K${sign} ${label} … ${elapsed(startedAt)}`);
    };
    draw();
    return setInterval(draw, SPINNER_MS);
  };

  return {
    /**
     * Runs one step and reports how it ended.
     * @param {string} title
     * @param {() => string | Promise<string>} action its answer ends the step's line: "up to date"
     * @param {{ ownOutput?: boolean }} [options] ownOutput: the step draws its own progress
     */
    async run(title, action, { ownOutput = false } = {}) {
      count += 1;
      const label = `[${count}/${total}] ${title}`;
      const startedAt = Date.now();
      const timer = ownOutput ? undefined : showProgress(label, startedAt);

      if (ownOutput) {
        print(`${label} …`);
      }

      try {
        const result = await action();
        const took = Date.now() - startedAt >= 1000 ? ` (${elapsed(startedAt)})` : '';
        print(`${label}: ${result}${took}`);
      } catch (error) {
        print(`${label}: failed (${elapsed(startedAt)})`);
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
  };
}

module.exports = { createSteps };
