/** Names of NTSTATUS codes, Kerberos errors and TLS alerts; values as in MS-ERREF, RFC 4120 and RFC 8446. */
export const OTHER_NAMES = `
0xC0000022 STATUS_ACCESS_DENIED
`;
