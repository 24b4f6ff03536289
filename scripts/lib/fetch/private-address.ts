/** Addresses that are no place of the public network: of this machine, its neighbours, or reserved (IANA's registries). */
import { BlockList, isIP } from 'node:net';

/** One list a kind: held together, Node would find every address of the old kind in the range of those it is mapped to. */
const closed = {
	ipv4: listOf('ipv4', [
		...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
		...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
		...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
	]),
	ipv6: listOf('ipv6', [
		// The first six hold an address of the other kind: with them one could ask for any of the above.
		...['::/96', '::ffff:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '2001::/32', '2002::/16'],
		...['100::/64', '2001:db8::/32', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
	]),
};

function listOf(kind: 'ipv4' | 'ipv6', nets: readonly string[]): BlockList {
	const list = new BlockList();
	for (const net of nets) {
		const [address = '', prefix] = net.split('/');
		list.addSubnet(address, Number(prefix), kind);
	}
	return list;
}

/** Whether an IP address is not of the public network; what is no address counts as that, too. */
export function isPrivateAddress(address: string): boolean {
	const bare = address.replace(/%.*$/, '');
	const kind = isIP(bare);
	if (kind === 0) return true;
	return kind === 6 ? closed.ipv6.check(bare, 'ipv6') : closed.ipv4.check(bare, 'ipv4');
}
