/** How the search page says what it has understood of a question besides its words. */
export const wishes = {
	vi: {
		wishYears: (age: string) => `${age} tuổi`,
		wishGrade: (grade: string) => `Lớp ${grade}`,
		wishNear: 'Gần bạn',
		wishWeek: 'Tuần này',
		wishFormerWard: (former: string, ward: string) => `${former} nay thuộc ${ward}`,
	},
	en: {
		wishYears: (age: string) => `${age} years old`,
		wishGrade: (grade: string) => `Grade ${grade}`,
		wishNear: 'Near you',
		wishWeek: 'This week',
		wishFormerWard: (former: string, ward: string) => `${former} is now part of ${ward}`,
	},
} as const;
