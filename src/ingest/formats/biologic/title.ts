/** The first line of the text files of EC-Lab and BT-Lab. */
export const TITLE = /^\W{0,4}(?:EC|BT)-Lab ASCII FILE/i;
