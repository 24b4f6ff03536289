/** Apart from the other addresses, for it is part of the script of every reading page: it must bring nothing along. */

/**
 * Leads out of the browser inside an app (Zalo, Facebook) into the device's own. Only Android knows such addresses,
 * and the app may still refuse: the page has to say the other way, too.
 */
export const androidIntent = (address: string): string =>
	`${address.replace(/^https?:/, 'intent:')}#Intent;scheme=${new URL(address).protocol.slice(0, -1)};end`;
