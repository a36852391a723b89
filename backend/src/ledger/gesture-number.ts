/** As people say and search it. */
export const gestureNumber = (number: number): string => `G-${number}`;
