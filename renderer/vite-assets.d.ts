/** What the bundler makes of `?url`: the address of the file as it is served. */
declare module '*?url' {
  const address: string;
  export default address;
}
