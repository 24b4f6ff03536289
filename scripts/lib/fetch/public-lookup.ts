/** The one place where names become addresses: what is not of the public network is refused before anything connects. */
import { lookup as resolve } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { FeedError } from './feed-error.ts';
import { isPrivateAddress } from './private-address.ts';

export const PRIVATE = 'địa chỉ dẫn vào mạng nội bộ, không đọc';

/** For `http.request`: the address that was looked at is the one that is connected to, so no second answer can differ. */
export const publicLookup: LookupFunction = (hostname, { all }, done) => {
	resolve(hostname, { all: true }).then(
		(found) => {
			const [first] = found;
			if (!first || found.some(({ address }) => isPrivateAddress(address)))
				done(new FeedError(PRIVATE), '', 4);
			else if (all) done(null, found);
			else done(null, first.address, first.family);
		},
		(error: Error) => done(error, '', 4),
	);
};
