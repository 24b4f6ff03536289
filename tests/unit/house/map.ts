/** The map of rooms for CONTRIBUTING.md: one box a group of rooms, an arrow from who imports to whom. */
import { allows, rooms, SHARED } from './rooms.ts';

const FEATURES = 'site, features';
const shared = new Set<string>(SHARED);

/** `catalogue/day` is drawn within `catalogue`; the rooms of `site` are those that are shared and the features. */
function groupOf(room: string): string {
	if (!room.startsWith('site/')) return room.split('/')[0] ?? room;
	return shared.has(room) ? 'site, shared' : FEATURES;
}

const groups = Map.groupBy(Object.keys(rooms), groupOf);

/** Which groups each group may import. */
const arrows = new Map(
	[...groups].map(([group, members]) => [
		group,
		new Set(
			Object.keys(rooms)
				.filter((other) => groupOf(other) !== group && members.some((room) => allows(room, other)))
				.map(groupOf),
		),
	]),
);

/** Whether there is a way of two arrows or more. */
function isRoundabout(from: string, to: string): boolean {
	const reaches = (at: string): boolean => at === to || [...(arrows.get(at) ?? [])].some(reaches);
	return [...(arrows.get(from) ?? [])].some((next) => next !== to && reaches(next));
}

const idOf = (group: string) => group.replace(/\W+/g, '_');

/** Mermaid, as GitHub draws it. An arrow is left out where others lead there already, or nothing could be read. */
function diagram(): string {
	const boxes = [...groups.keys()].map((group) => `  ${idOf(group)}["${group}"]`);
	const lines = [...arrows].flatMap(([from, targets]) =>
		[...targets].filter((to) => !isRoundabout(from, to)).map((to) => `  ${idOf(from)} --> ${idOf(to)}`),
	);
	return ['```mermaid', 'flowchart TD', ...boxes, ...lines, '```'].join('\n');
}

/** What each room holds, a line a group. */
function list(): string {
	const own = (group: string, room: string) => (room === group ? '' : `\`${room.split('/').at(-1)}\` `);
	return [...groups]
		.map(
			([group, members]) =>
				`- **${group}**: ${members.map((room) => `${own(group, room)}${rooms[room]?.holds}`).join(' · ')}`,
		)
		.join('\n');
}

const BEGIN = '<!-- Made from tests/unit/house/rooms.ts: npm run test:unit -- house/documents --update -->';
const END = '<!-- end of what is made -->';

/** The text of a document with the map between its two marks as it is now. Throws when it has no marks. */
export function withMap(text: string): string {
	const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
	if (from < 0 || to < from) throw new Error(`the document has no lines ${BEGIN} and ${END}`);
	return `${text.slice(0, from)}${BEGIN}\n\n${diagram()}\n\n${list()}\n\n${text.slice(to)}`;
}
