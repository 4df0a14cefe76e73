/**
 * Prints what failed in jest's reports, each reason once with the first test that it failed: a broken
 * start fails a thousand tests alike, and the end of a log is what people see first.
 */
const fs = require('node:fs');

/** Lines of a reason that are worth reading at the end of a log. */
const LINES = 12;

function* reasonsIn(file) {
  const { testResults } = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const { name, message, assertionResults } of testResults) {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && message) {
      yield { test: name, reason: message };
    }
    for (const { fullName, failureMessages } of failed) {
      yield { test: `${name}: ${fullName}`, reason: failureMessages.join('\n') };
    }
  }
}

const byReason = new Map();
for (const file of process.argv.slice(2).filter(fs.existsSync)) {
  for (const { test, reason } of reasonsIn(file)) {
    const start = reason.split('\n').slice(0, LINES).join('\n');
    byReason.set(start, [...(byReason.get(start) ?? []), test]);
  }
}
for (const [reason, tests] of byReason) {
  console.log(`== ${tests.length} failed, the first of them: ${tests[0]}\n${reason}\n`);
}
