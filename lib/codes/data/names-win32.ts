/** Names of Win32 codes; values as in winerror.h. */
export const WIN32_NAMES = `
win32-5 ERROR_ACCESS_DENIED
`;
