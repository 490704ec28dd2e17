declare module 'opencc-js/dict/STCharacters' {
  const pairs: string;
  export default pairs;
}
declare module 'opencc-js/dict/JPShinjitaiCharactersRev' {
  const pairs: string;
  export default pairs;
}
declare module 'opencc-js/dict/TWVariants' {
  const pairs: string;
  export default pairs;
}
declare module 'opencc-js/dict/HKVariants' {
  const pairs: string;
  export default pairs;
}
