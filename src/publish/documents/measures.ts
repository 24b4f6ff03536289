/** Measures of official documents, Nghị định 30/2020/NĐ-CP, annex I, in the units of Word. */

/** Twips: a twentieth of a point. */
const millimetres = (length: number): number => Math.round((length / 25.4) * 1440);

export const PAPER = { width: millimetres(210), height: millimetres(297) };
/** Top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20. */
export const MARGINS = {
	top: millimetres(20),
	bottom: millimetres(20),
	left: millimetres(30),
	right: millimetres(15),
	// The number of the page stands in the top margin.
	header: millimetres(10),
	footer: millimetres(10),
};
/** Of the text, in twips: 165 mm. */
export const TEXT_WIDTH = PAPER.width - MARGINS.left - MARGINS.right;
/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in 13 pt bold fits one line from here on, in cells without margins. */
export const STATE_WIDTH = 5755;
export const ISSUER_WIDTH = TEXT_WIDTH - STATE_WIDTH;

/** Sizes in half points. */
export const SIZE = {
	state: 26,
	motto: 28,
	issuer: 26,
	number: 26,
	about: 24,
	date: 28,
	text: 28,
	recipients: 24,
	recipient: 22,
	signature: 28,
	page: 28,
} as const;
export const FONT = 'Times New Roman';
/** Of the first line of a paragraph: 1.27 cm. */
export const INDENT = millimetres(12.7);
/** Between paragraphs: 6 pt at least. */
export const GAP = 120;
