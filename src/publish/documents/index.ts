/** Official documents as Word files, after Nghị định 30/2020/NĐ-CP: the same bytes for the same words, in Node and in a browser. */
import {
	AlignmentType,
	Document,
	Header,
	type ISectionOptions,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	type Table,
	TextRun,
} from 'docx';
import type { OfficialDocument, PaperBlock } from '../../domain/documents/official-document.ts';
import { blockParts } from './body.ts';
import { documentHead, twoColumns } from './head.ts';
import { FONT, GAP, ISSUER_WIDTH, MARGINS, PAPER, SIZE, STATE_WIDTH } from './measures.ts';
import { centred, run, soundWords } from './runs.ts';
import { withoutTimes } from './same-bytes.ts';

/** A .docx. */
export async function writeWord(document: OfficialDocument): Promise<Uint8Array> {
	const across = document.body.filter(isAcross);
	const upright = document.body.filter((block) => !isAcross(block));
	const word = new Document({
		title: soundWords(document.title),
		// The library would name itself.
		creator: '',
		lastModifiedBy: '',
		styles: {
			default: { document: { run: { font: FONT, size: SIZE.text, language: { value: 'vi-VN' } } } },
		},
		sections: [
			section([
				documentHead(document),
				...namesOf(document),
				...upright.flatMap((block) => blockParts(block)),
				footOf(document),
			]),
			...across.map((block) => section(blockParts(block, LANDSCAPE_WIDTH), true)),
		],
	});
	return withoutTimes(new Uint8Array(await Packer.toArrayBuffer(word)));
}

/** Of paper across, between the same margins. */
const LANDSCAPE_WIDTH = PAPER.height - MARGINS.left - MARGINS.right;
const isAcross = (block: PaperBlock): boolean => block.kind === 'table' && block.landscape === true;

function section(children: (Paragraph | Table)[], landscape = false): ISectionOptions {
	const number = new Paragraph({
		alignment: AlignmentType.CENTER,
		children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.page })],
	});
	return {
		properties: {
			// The first page bears no number.
			titlePage: !landscape,
			page: {
				size: {
					width: PAPER.width,
					height: PAPER.height,
					orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
				},
				margin: MARGINS,
			},
		},
		headers: {
			default: new Header({ children: [number] }),
			first: new Header({ children: [new Paragraph({})] }),
		},
		children,
	};
}

/** Of a letter whom it is for; of others their name and what they are about. */
function namesOf({ kind, name = '', subject, addressees }: OfficialDocument): Paragraph[] {
	const gap = { spacing: { before: 2 * GAP, after: GAP } };
	if (kind !== 'letter')
		return [
			centred(name, { size: SIZE.text, bold: true }, { spacing: { before: 2 * GAP } }),
			centred(subject, { size: SIZE.text, bold: true }, { spacing: { after: 2 * GAP } }),
		];
	const [first = '', ...others] = addressees;
	return others.length === 0
		? [centred(`Kính gửi: ${first}`, { size: SIZE.text }, gap)]
		: [
				centred('Kính gửi:', { size: SIZE.text }, { spacing: { before: 2 * GAP } }),
				...addressees.map((one, at) =>
					centred(`- ${one}${at === others.length ? '.' : ';'}`, { size: SIZE.text }),
				),
				new Paragraph({ spacing: { after: GAP } }),
			];
}

/** Lines left for hand and stamp. */
const ROOM_TO_SIGN = 4;

function footOf({ recipients, filed, signature }: OfficialDocument): Table {
	const small = { size: SIZE.recipient };
	return twoColumns(
		[ISSUER_WIDTH, STATE_WIDTH],
		recipients.length === 0
			? []
			: [
					new Paragraph({
						children: [run('Nơi nhận:', { size: SIZE.recipients, bold: true, italics: true })],
					}),
					...recipients.map((one) => new Paragraph({ children: [run(`- ${one};`, small)] })),
					new Paragraph({ children: [run(`- ${filed}`, small)] }),
				],
		signature
			? [
					...(signature.authority
						? [centred(signature.authority, { size: SIZE.signature, bold: true })]
						: []),
					centred(signature.title, { size: SIZE.signature, bold: true }),
					...Array.from({ length: ROOM_TO_SIGN }, () => new Paragraph({})),
				]
			: [],
	);
}
