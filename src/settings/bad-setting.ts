/** A value of the environment or the command line that cannot be used. Its message is one sentence for the person there. */
export class BadSetting extends Error {}
