import type { Page } from 'playwright-core';

/**
 * Notes everything that must not happen in a page: errors in the console, requests that fail, and
 * requests to any host but `hosts`.
 */
export function watchPage(page: Page, hosts: readonly string[]): string[] {
  const faults: string[] = [];

  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A reader who goes on to the next page stops what this one still loads.
    if (reason !== 'net::ERR_ABORTED') {
      faults.push(`failed: ${request.url()} ${reason}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      faults.push(`${response.status()}: ${response.url()}`);
    }
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && !hosts.includes(origin)) {
      faults.push(`outside: ${request.url()}`);
    }
  });
  return faults;
}
