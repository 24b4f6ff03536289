/** What is fetched only when somebody asks for a Word file: sixty kilobytes. */
export { writeWord } from '../../publish/documents/index.ts';
