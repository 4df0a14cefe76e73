import { type Challenge, type Payload, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import {
  ATTACHMENT_MAX_SIZE,
  MOST_ATTACHMENTS,
} from '../../../src/domain/partner-application/attachment';

/** Solves a new challenge of the API's, as the ALTCHA widget writes it. Some tenths of a second. */
async function proveWork(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address} answered ${answer.status}`);
  }
  const challenge: Challenge = await answer.json();
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) {
    throw new Error('The challenge was not solved in time');
  }
  return btoa(JSON.stringify({ challenge, solution } satisfies Payload));
}

/** Sends the form with a proof of work, and says meanwhile what is going on. */
function sendWithProof(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[role=status]');
  const proof = form.querySelector<HTMLInputElement>('[name=altcha]');
  const button = form.querySelector<HTMLButtonElement>('[type=submit]');
  const address = form.dataset.challenge;
  if (!status || !proof || !button || !address) return;
  const say = (what: 'checking' | 'sending' | 'failed' | undefined) => {
    status.textContent = (what && status.dataset[what]) ?? '';
    button.disabled = what === 'checking' || what === 'sending';
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    say('checking');
    try {
      proof.value = await proveWork(address);
    } catch (error) {
      console.error(error);
      say('failed');
      return;
    }
    say('sending');
    // Asks nobody again: what was filled in has been checked.
    form.submit();
  });
  // Who goes back may send again.
  window.addEventListener('pageshow', () => say(undefined));
}

/** Refuses files that the API would refuse, before they are sent for nothing. */
function checkFiles(input: HTMLInputElement): void {
  const check = () => {
    const files = [...(input.files ?? [])];
    const { tooMany = '', tooLarge = '' } = input.dataset;
    const isTooLarge = files.some(({ size }) => size > ATTACHMENT_MAX_SIZE);
    input.setCustomValidity(files.length > MOST_ATTACHMENTS ? tooMany : isTooLarge ? tooLarge : '');
  };
  input.addEventListener('change', check);
  check();
}

/** Says how many characters a text has. */
function countCharacters(place: HTMLElement, text: HTMLTextAreaElement): void {
  const count = () => {
    place.textContent = (place.dataset.text ?? '').replace('{count}', String(text.value.length));
  };
  text.addEventListener('input', count);
  count();
}

const form = document.querySelector<HTMLFormElement>('form[data-challenge]');
if (form) {
  sendWithProof(form);
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=file]')) {
    checkFiles(input);
  }
  for (const place of form.querySelectorAll<HTMLElement>('[data-counts]')) {
    const text = form.elements.namedItem(place.dataset.counts ?? '');
    if (text instanceof HTMLTextAreaElement) {
      countCharacters(place, text);
    }
  }
}
