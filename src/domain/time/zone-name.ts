/** Names of time zones as calendar programs know them: those of the IANA, letter for letter. */

/** Zones that the machine's own data (ICU) still lists under a name that the IANA has given up. */
const RENAMED: Readonly<Record<string, string>> = {
	'Africa/Asmera': 'Africa/Asmara',
	'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
	'America/Catamarca': 'America/Argentina/Catamarca',
	'America/Coral_Harbour': 'America/Atikokan',
	'America/Cordoba': 'America/Argentina/Cordoba',
	'America/Godthab': 'America/Nuuk',
	'America/Indianapolis': 'America/Indiana/Indianapolis',
	'America/Jujuy': 'America/Argentina/Jujuy',
	'America/Louisville': 'America/Kentucky/Louisville',
	'America/Mendoza': 'America/Argentina/Mendoza',
	'Asia/Calcutta': 'Asia/Kolkata',
	'Asia/Katmandu': 'Asia/Kathmandu',
	'Asia/Rangoon': 'Asia/Yangon',
	'Asia/Saigon': 'Asia/Ho_Chi_Minh',
	'Atlantic/Faeroe': 'Atlantic/Faroe',
	'Europe/Kiev': 'Europe/Kyiv',
	'Pacific/Enderbury': 'Pacific/Kanton',
	'Pacific/Ponape': 'Pacific/Pohnpei',
	'Pacific/Truk': 'Pacific/Chuuk',
};

/** All names in use, of cities and islands: neither UTC nor a bare offset. */
export const zoneNames = (): string[] =>
	Intl.supportedValuesOf('timeZone').map((zone) => RENAMED[zone] ?? zone);

/** The name in use of the zone that is meant, whatever its case, by whatever older name; undefined where there is none. */
export function zoneMeant(name: string): string | undefined {
	try {
		const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
		const known = RENAMED[timeZone] ?? timeZone;
		return zoneNames().includes(known) ? known : undefined;
	} catch {
		return undefined;
	}
}
