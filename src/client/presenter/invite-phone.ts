/** Shows a new code whenever it is asked for one: each lets one device in. */
import { openDialog } from './open-dialog.ts';

interface Invitation {
  address: string;
  /** The code, as SVG. */
  code: string;
}

const dialog = document.querySelector<HTMLDialogElement>('dialog.invitation');
const [image, hint, link] = [
  dialog?.querySelector('img'),
  dialog?.querySelector('p'),
  dialog?.querySelector('a'),
];

/** Shows it, or that there is no network where there is none. */
function show(invitation: Invitation | undefined): void {
  if (!dialog || !image || !hint || !link) return;
  const { hint: scan = '', noNetwork = '' } = dialog.dataset;
  image.hidden = link.hidden = invitation === undefined;
  hint.textContent = invitation === undefined ? noNetwork : scan;
  if (invitation !== undefined) {
    image.src = `data:image/svg+xml,${encodeURIComponent(invitation.code)}`;
    image.alt = link.href = link.textContent = invitation.address;
  }
  openDialog('invitation');
}

async function invite(): Promise<void> {
  const response = await fetch('../invitation', { method: 'POST' }).catch(() => undefined);
  show(response?.ok === true ? ((await response.json()) as Invitation) : undefined);
}

document.querySelector('[data-do="phone"]')?.addEventListener('click', () => void invite());
