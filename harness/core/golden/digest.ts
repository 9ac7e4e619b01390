/** SHA-256 of a text's UTF-8 bytes as 64 lower-case hex digits. Given by the shell: core knows no crypto. */
export type Digest = (text: string) => string;
