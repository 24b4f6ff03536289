import { inEn, inVi } from './counted.ts';

/** Open data and its dictionary. Islands import this area alone, so that not every message travels with them. */
export const openData = {
	vi: {
		openDataLead:
			'Toàn bộ danh mục, ai cũng có thể tải về, dùng lại và xây dựng tiếp: nhà báo, nhà nghiên cứu, lập trình viên, địa phương khác.',
		openDataLists: 'Các danh sách',
		openDataListsLead:
			'Mỗi danh sách là một tệp: JSON cho chương trình, CSV cho bảng tính, JSON Schema mô tả từng trường.',
		openDataRecordsWord: 'mục',
		openDataIndex: 'Mục lục cho máy đọc',
		openDataYears: 'Hoạt động theo năm',
		openDataYearsLead:
			'Danh sách hoạt động chỉ có những gì sắp tới và trong 180 ngày qua. Mỗi năm có một tệp riêng, gồm mọi buổi bắt đầu trong năm ấy; năm tới thì tính đến tầm của lịch.',
		openDataLicence: 'Giấy phép và cách ghi nguồn',
		openDataLicenceText: (name: string) =>
			`Dữ liệu theo giấy phép ${name}: bạn được sao chép, sửa đổi, dùng cho cả mục đích thương mại, miễn là ghi nguồn. Ảnh và học liệu mà danh mục dẫn tới có giấy phép riêng của nơi cung cấp.`,
		openDataCredit: 'Bạn có thể ghi nguồn như sau:',
		openDataCreditLine: (name: string, address: string, date: string, licence: string) =>
			`Nguồn: ${name}, ${address}, dữ liệu ngày ${date}, giấy phép ${licence}.`,
		openDataCorrections:
			'Mỗi mục nêu nguồn (sources) và ngày đơn vị xác nhận (verified). Khi đăng lại, xin giữ ngày ấy: thông tin chưa được xác nhận thì nói là chưa.',
		openDataExamples: 'Ví dụ',
		openDataExampleCurl: 'Tải về bằng dòng lệnh',
		openDataExampleSheet: 'Mở trong Google Trang tính',
		openDataExampleExcel: 'Mở trong Excel',
		openDataExampleExcelText:
			'Vào thẻ Dữ liệu, chọn Từ Web, dán địa chỉ tệp CSV. Số điện thoại, mã hành chính và các mã toàn số giữ nguyên số 0 ở đầu nhờ dấu nháy đơn đứng trước.',
		openDataExampleFetch: 'Dùng trong trang web: những buổi miễn phí sắp tới',
		openDataCsv: 'Về tệp CSV',
		openDataCsvRow:
			'Mỗi mục một dòng; riêng hoạt động thì mỗi buổi một dòng, vì người ta thường lọc theo ngày.',
		openDataCsvNames:
			'Tên cột là tên trường, dấu chấm đổi thành gạch dưới: title.vi thành title_vi, sessions[].start thành session_start. Cột tên có đuôi _name nói mã ở cột trước bằng chữ.',
		openDataCsvClock:
			'Hoạt động có thêm session_date, session_time, session_end_date, session_end_time: ngày và giờ địa phương, tách riêng để bảng tính hiểu.',
		openDataCsvLists:
			'Nhiều giá trị trong một ô cách nhau bằng dấu | có khoảng trắng hai bên; các cột của cùng một danh sách đi song song với nhau.',
		openDataCsvEncoding:
			'Mã UTF-8 có dấu nhận biết (BOM) để Excel đọc đúng tiếng Việt; trong Python dùng encoding="utf-8-sig".',
		openDataCsvFormula:
			"Ô chữ mà bảng tính dễ hiểu nhầm được thêm một dấu nháy đơn (') ở trước: chữ toàn số như mã 00001 hay số điện thoại, mã giống ngày như 21-4, tháng hay năm chưa rõ ngày như 2026-09, chữ bắt đầu bằng =, +, - hoặc @. Đọc bằng chương trình thì bỏ một dấu nháy đơn ở đầu ô; ngày, giờ đầy đủ và con số không có dấu ấy. Cần nguyên văn, xin dùng JSON.",
		openDataFeeds: 'Lịch và bản tin để theo dõi',
		openDataFeedsLead: 'Lịch iCalendar cho ứng dụng lịch, bản tin Atom và JSON Feed cho trình đọc tin.',
		openDataPromise: 'Cam kết',
		openDataPromiseIds:
			'Mã là vĩnh viễn: không đổi, không dùng lại cho thứ khác. Buổi dời ngày vẫn giữ mã. Mục được thay thế thì địa chỉ cũ dẫn sang mục mới.',
		openDataPromiseFields:
			'Trong /api/v1/ trường đã có thì không bị bỏ, không đổi nghĩa; có thể thêm trường, thêm danh sách, thêm giá trị. Đổi khác thì sẽ là /api/v2/.',
		openDataPromiseUnknown:
			'Điều chưa biết là null, không phải rỗng hay 0. Bên trong một đối tượng, trường vắng mặt cũng nghĩa là chưa biết.',
		openDataPromiseRhythm: (date: string) =>
			`Tệp được làm lại mỗi khi trang được cập nhật; bản này tính cho ngày ${date}. Máy chủ trả lời 304 khi tệp không đổi: xin gửi kèm ETag và đừng hỏi dày hơn mỗi giờ một lần.`,
		openDataPromiseCors:
			'Mọi tệp đều mở cho trang web khác đọc thẳng (CORS), không cần khóa, không cần đăng ký.',
		openDataPromiseTime: (zone: string) =>
			`Giờ của các buổi là giờ địa phương kèm độ lệch (${zone}); updated là giờ UTC.`,
		openDataDictionary: 'Từ điển dữ liệu',
		openDataDictionaryLead:
			'Từng trường của từng danh sách. Bảng này được làm từ chính JSON Schema, ví dụ lấy từ chính dữ liệu. Chữ hai ngôn ngữ là đối tượng có vi và, khi đã có bản dịch, en. Trong JSON Schema, ý nghĩa tiếng Việt và tên của các mã nằm ở $comment, vì bộ kiểm tra nào cũng hiểu.',
		openDataField: 'Trường',
		openDataMeaning: 'Ý nghĩa',
		openDataFields: 'Từ điển',
		openDataFieldCount: (count: number) => `${inVi(count)} trường`,
		openDataIdsOf: 'Mã trong danh sách',
		openDataExample: 'Ví dụ:',
		openDataSame: 'Như ở danh sách',
		typeText: 'chữ',
		typeLocalized: 'chữ hai ngôn ngữ',
		typeInteger: 'số nguyên',
		typeNumber: 'số',
		typeBoolean: 'đúng hoặc sai',
		typeDate: 'ngày',
		typeInstant: 'thời điểm',
		typeMoment: 'ngày hoặc thời điểm',
		typeAddress: 'địa chỉ trang web',
		typeCode: 'mã',
		typeObject: 'đối tượng',
		typeList: (of: string) => `danh sách ${of}`,
		typeOrNull: 'có thể null',
		typeOptional: 'có thể vắng',
		newsFeedTitle: 'hoạt động mới và thay đổi',
		newsAtom: 'Bản tin Atom',
		newsJson: 'Bản tin JSON Feed',
		calendarFeed: 'Lịch iCalendar',
	},
	en: {
		openDataLead:
			'The whole catalogue, for anyone to download, use again and build on: press, researchers, developers, other provinces.',
		openDataLists: 'The lists',
		openDataListsLead:
			'Each list is one file: JSON for programs, CSV for spreadsheets, and a JSON Schema that describes every field.',
		openDataRecordsWord: 'records',
		openDataIndex: 'Index for machines',
		openDataYears: 'Events by year',
		openDataYearsLead:
			'The list of events holds what is to come and the last 180 days. Each year has a file of its own with every session that begins in it; for the years ahead, as far as the calendar reaches.',
		openDataLicence: 'Licence and credit',
		openDataLicenceText: (name: string) =>
			`The data are under ${name}: you may copy, change and use them, for business too, as long as you name the source. Pictures and resources that the catalogue points to have the licences of those who provide them.`,
		openDataCredit: 'You could credit it like this:',
		openDataCreditLine: (name: string, address: string, date: string, licence: string) =>
			`Source: ${name}, ${address}, data of ${date}, ${licence}.`,
		openDataCorrections:
			'Every record names its sources and the day on which the institution confirmed it (verified). Please keep that day when you publish it: what is not confirmed should be called so.',
		openDataExamples: 'Examples',
		openDataExampleCurl: 'Download on the command line',
		openDataExampleSheet: 'Open in Google Sheets',
		openDataExampleExcel: 'Open in Excel',
		openDataExampleExcelText:
			'On the Data tab choose From Web and paste the address of the CSV file. Telephone numbers and codes of digits keep their leading zeros by the apostrophe before them.',
		openDataExampleFetch: 'In a web page: free sessions to come',
		openDataCsv: 'About the CSV files',
		openDataCsvRow: 'One row a record; of events one row a session, since people mostly filter them by date.',
		openDataCsvNames:
			'A column is named as its field, with underscores for dots: title.vi is title_vi, sessions[].start is session_start. A column that ends in _name says the code before it in words, in Vietnamese.',
		openDataCsvClock:
			'Events also have session_date, session_time, session_end_date and session_end_time: local date and time apart, as spreadsheets understand them.',
		openDataCsvLists:
			'Several values in one cell are parted by a | with spaces around it; columns of the same list stay in step.',
		openDataCsvEncoding:
			'UTF-8 with a byte order mark, so that Excel reads Vietnamese rightly; in Python use encoding="utf-8-sig".',
		openDataCsvFormula:
			'A text that a spreadsheet would take for something else has an apostrophe before it: digits alone, such as the code 00001 or a telephone number, ids that look like dates, such as 21-4, a month or year of which the day is not known, such as 2026-09, and what begins with =, +, - or @. A program takes one apostrophe off the beginning of a cell; whole dates, times and numbers have none. For the exact text take the JSON.',
		openDataFeeds: 'Calendars and news to follow',
		openDataFeedsLead: 'iCalendar for calendar apps, Atom and JSON Feed for news readers.',
		openDataPromise: 'What stays put',
		openDataPromiseIds:
			'Ids are permanent: never changed, never used for something else. A session that is moved keeps its id. Where a record was replaced, its old address leads to the new one.',
		openDataPromiseFields:
			'Within /api/v1/ no field is dropped or changes its meaning; fields, lists and codes may be added. Anything else would be /api/v2/.',
		openDataPromiseUnknown:
			'What is not known is null, never empty and never 0. Inside an object a field that is missing is not known either.',
		openDataPromiseRhythm: (date: string) =>
			`The files are made anew with each update of the site; these are of ${date}. The server answers 304 while a file is unchanged: please send its ETag, and do not ask more often than once an hour.`,
		openDataPromiseCors: 'All files can be read from other sites’ pages (CORS), without a key or an account.',
		openDataPromiseTime: (zone: string) =>
			`Times of sessions are local and carry their offset (${zone}); updated is UTC.`,
		openDataDictionary: 'Data dictionary',
		openDataDictionaryLead:
			'Every field of every list. The tables are made from the JSON Schemas, the examples are taken from the data. A text in two languages is an object with vi and, where it has been translated, en. In the JSON Schemas the Vietnamese meaning and the names of codes stand in $comment, which every validator knows.',
		openDataField: 'Field',
		openDataMeaning: 'Meaning',
		openDataFields: 'Fields',
		openDataFieldCount: (count: number) => (count === 1 ? '1 field' : `${inEn(count)} fields`),
		openDataIdsOf: 'Ids of the list',
		openDataExample: 'Example:',
		openDataSame: 'As in the list',
		typeText: 'text',
		typeLocalized: 'text in two languages',
		typeInteger: 'whole number',
		typeNumber: 'number',
		typeBoolean: 'true or false',
		typeDate: 'date',
		typeInstant: 'instant',
		typeMoment: 'date or instant',
		typeAddress: 'web address',
		typeCode: 'code',
		typeObject: 'object',
		typeList: (of: string) => `list of: ${of}`,
		typeOrNull: 'may be null',
		typeOptional: 'may be missing',
		newsFeedTitle: 'new and changed events',
		newsAtom: 'Atom news',
		newsJson: 'JSON Feed news',
		calendarFeed: 'iCalendar',
	},
} as const;
