/** About a kilometre: a regency is much larger, and nobody needs to know more. */
const DECIMALS = 2;

const offer = document.querySelector<HTMLElement>('[data-offer-location]');
const button = offer?.querySelector('button');
const refusal = offer?.querySelector<HTMLElement>('[role=alert]');

/** Sends the form of the button with a position, of which nothing stays in the page. */
function send(submitter: HTMLButtonElement, { coords }: GeolocationPosition): void {
  submitter.form?.addEventListener(
    'formdata',
    ({ formData }) => {
      formData.set('latitude', coords.latitude.toFixed(DECIMALS));
      formData.set('longitude', coords.longitude.toFixed(DECIMALS));
    },
    { once: true },
  );
  submitter.form?.requestSubmit(submitter);
}

if (offer && button && refusal && navigator.geolocation) {
  offer.hidden = false;
  button.addEventListener('click', (event) => {
    // requestSubmit, which follows, is no click.
    event.preventDefault();
    refusal.hidden = true;
    navigator.geolocation.getCurrentPosition(
      (position) => send(button, position),
      () => {
        refusal.hidden = false;
      },
    );
  });
}
