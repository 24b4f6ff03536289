/** A registry of one package, for npm's own client: node registry.ts NAME VERSION TARBALL. Prints its port. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [name = '', version = '', tarball = ''] = process.argv.slice(2);
const bytes = readFileSync(tarball);
const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
const server = createServer((request, response) => {
	const { host } = request.headers;
	if (request.url?.endsWith('.tgz')) return void response.end(bytes);
	if (request.url !== `/${name}`) return void response.writeHead(404).end('{}');
	const dist = { tarball: `http://${host}/${name}/-/${name}-${version}.tgz`, integrity };
	response.setHeader('Content-Type', 'application/json');
	response.end(
		JSON.stringify({
			name,
			'dist-tags': { latest: version },
			versions: { [version]: { name, version, bin: { node: 'bin/node' }, dist } },
		}),
	);
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	console.log(JSON.stringify({ port: typeof address === 'object' ? address?.port : 0, integrity }));
});
