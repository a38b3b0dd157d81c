/** Name of the preference by which the inbox opens at a submission. */
export const CHOSEN_SUBMISSION = 'submission';
