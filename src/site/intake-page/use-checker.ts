/** The worker of the page: started for a place, asked one thing at a time, stopped when it takes too long. */
import { useEffect, useRef, useState } from 'react';
import { download } from '../../downloads/download.ts';
import type { ContentPart } from './content-parts.ts';
import type { Answered, Asked, AskedToWrite } from './messages.ts';

/** In milliseconds; an honest table of 10,000 rows takes a tenth of it on a slow phone. */
export const LONGEST_CHECK = 20_000;

/** What is known of the content of the chosen place. */
type ContentStanding = 'none' | 'loading' | 'ready' | 'failed';

interface Shared extends ContentPart {
	readonly pictures: readonly string[];
}
type Content = Extract<Asked, { ask: 'content' }>;
type Marked = Extract<AskedToWrite, { ask: 'marked' }>;
type Written = 'marked' | Extract<AskedToWrite, { ask: 'row' }>;

const fetched = async <T>(part: string): Promise<T> =>
	// Written by content.json.ts of the same build.
	(await (await download(`/_data/intake/${part}.json`)).json()) as T;

export interface Checker {
	readonly standing: ContentStanding;
	/** Loads again after a failure. */
	readonly again: () => void;
	/** Resolves with 'slow' when the worker had to be stopped. */
	readonly ask: (asked: Exclude<Asked, Content>) => Promise<Answered | 'slow'>;
	/** The last table that was checked, with what is wrong in its cells; or a row. Resolves as `ask` does. */
	readonly write: (wanted: Written) => Promise<Answered | 'slow'>;
}

export function useChecker(place: string): Checker {
	const [standing, setStanding] = useState<ContentStanding>('none');
	const [attempt, setAttempt] = useState(0);
	const content = useRef<Content>(undefined);
	const worker = useRef<Worker>(undefined);
	const last = useRef<Marked>(undefined);

	const stop = () => {
		worker.current?.terminate();
		worker.current = undefined;
	};
	// The parts are kept: a worker that was stopped is started again without a request.
	const start = () => {
		stop();
		if (!content.current) return;
		worker.current = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.current.postMessage(content.current);
	};

	useEffect(() => {
		let left = false;
		content.current = undefined;
		stop();
		setStanding(place ? 'loading' : 'none');
		if (!place) return;
		Promise.all([fetched<Shared>('shared'), fetched<ContentPart>(`place.${place}`)]).then(
			([shared, own]) => {
				if (left) return;
				content.current = { ask: 'content', parts: [shared, own], pictures: shared.pictures, place };
				start();
				setStanding('ready');
			},
			() => left || setStanding('failed'),
		);
		return () => {
			left = true;
		};
	}, [place, attempt]);
	useEffect(() => stop, []);

	return {
		standing,
		again: () => setAttempt(attempt + 1),
		ask: async (asked) => {
			if (!worker.current) start();
			const answer = worker.current ? await answerOf(worker.current, asked) : ({ answer: 'failed' } as const);
			if (answer === 'slow') start();
			else if (answer.answer === 'checked' && asked.ask === 'check')
				last.current = { ask: 'marked', bytes: asked.bytes, mistakes: answer.mistakes };
			return answer;
		},
		write: async (wanted) => {
			const asked = wanted === 'marked' ? last.current : wanted;
			if (!asked) return { answer: 'failed' };
			const writer = new Worker(new URL('./writing-worker.ts', import.meta.url), { type: 'module' });
			try {
				return await answerOf(writer, asked);
			} finally {
				writer.terminate();
			}
		},
	};
}

function answerOf(worker: Worker, asked: Asked | AskedToWrite): Promise<Answered | 'slow'> {
	return new Promise((resolve) => {
		const done = (answer: Answered | 'slow') => {
			clearTimeout(limit);
			worker.removeEventListener('message', heard);
			worker.removeEventListener('error', broken);
			resolve(answer);
		};
		const heard = ({ data }: MessageEvent<Answered>) => data.answer === 'ready' || done(data);
		const broken = () => done({ answer: 'failed' });
		const limit = setTimeout(() => done('slow'), LONGEST_CHECK);
		worker.addEventListener('message', heard);
		worker.addEventListener('error', broken);
		worker.postMessage(asked);
	});
}
