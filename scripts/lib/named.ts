import { idCalled } from '../../src/desk/named.ts';
import { quoted } from '../../src/settings/quoted.ts';
import { refuse } from './command-line.ts';

/** The ids of the records that an option names; one that the catalogue does not have ends the command. */
export const idsNamed = (
	option: string,
	said: readonly string[],
	records: Parameters<typeof idCalled>[1],
): string[] =>
	said.map((name) => {
		const found = idCalled(name, records);
		if ('id' in found) return found.id;
		const near = found.near === undefined ? '' : ` Did you mean ${quoted(found.near)}?`;
		return refuse(`--${option} ${quoted(name)} is not in the catalogue.${near}`);
	});
