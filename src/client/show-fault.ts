/**
 * Says what is wrong with the essay on the page as it was before; nothing if it is well again.
 * @param text where and what, and on another line what to do
 * @param place what it stands in
 */
export function showFault(text: string | undefined, place: Element = document.body): void {
  document.querySelector('.fault')?.remove();
  if (text === undefined) return;
  const fault = document.createElement('p');
  fault.className = 'fault';
  fault.role = 'alert';
  // It is English, whatever the talk is in.
  fault.dir = 'auto';
  fault.textContent = text;
  place.append(fault);
}
