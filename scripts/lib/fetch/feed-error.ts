/** Why a feed could not be had, in words for editors. */
export class FeedError extends Error {
	override name = 'FeedError';
}
