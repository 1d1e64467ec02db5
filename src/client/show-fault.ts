/** Says what is wrong with the essay, over the page as it was before; nothing if it is well again. */
export function showFault(text: string | undefined): void {
  document.querySelector('.fault')?.remove();
  if (text === undefined) return;
  const fault = document.createElement('p');
  fault.className = 'fault';
  fault.role = 'alert';
  fault.textContent = text;
  document.body.append(fault);
}
