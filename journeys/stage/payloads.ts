/** Texts that would run a script, were any of them ever taken for markup; each says who it was in `window.ran`. */
export const payloads: readonly string[] = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=2">',
  '<svg onload="window.ran=3"></svg>',
  '<svg><script>window.ran=4</script></svg>',
  '"><img src=x onerror=window.ran=5>',
  "'-(window.ran=6)-'",
  'javascript:window.ran=7',
  '[点这里](javascript:window.ran=8)',
  '![图](x"onerror="window.ran=9)',
  '<a href="javascript:window.ran=10">退货</a>',
  `{{constructor.constructor('window.ran=11')()}}`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay as it is
  '${window.ran=12}<%= window.ran=12 %>#{window.ran=12}',
  `<iframe srcdoc="<script>parent.ran=13</script>"></iframe>`,
  '<details open ontoggle="window.ran=14">',
  '</textarea></title></style><script>window.ran=15</script>',
  '<!--<img src="--><img src=x onerror=window.ran=16//">',
  '\u202Egpj.<img src=x onerror=window.ran=17>\u202C<scr\u200Bipt>window.ran=17</scr\u200Bipt>',
  'https://spruce.example/"onmouseover="window.ran=18" data:text/html,<script>window.ran=18</script>',
];
