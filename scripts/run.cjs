// The door to every command. It must parse on any Node, very old ones too, so that they get a sentence and not a
// syntax error: plain old JavaScript, no dependencies. scripts/command.mjs does the rest.
var major = Number(process.versions.node.split('.')[0]);
if (major < 18) {
	console.error(
		'Node ' +
			process.versions.node +
			' is too old: install Node 18 or newer (https://nodejs.org), then try again.',
	);
	process.exit(1);
}
import('./command.mjs').catch((error) => {
	console.error(error);
	process.exit(1);
});
