export type FileKind = 'image' | 'audio' | 'video' | 'document' | 'archive' | 'text';

interface FileType {
  kind: FileKind;
  /** how names of this type may end; the first is given to a name that ends otherwise */
  extensions: readonly [string, ...string[]];
}

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/** Every type that is kept, by what its bytes are. Office files with macros are other types, and not here. */
export const fileTypes: Readonly<Record<string, FileType>> = {
  'image/jpeg': { kind: 'image', extensions: ['jpg', 'jpeg', 'jfif'] },
  'image/png': { kind: 'image', extensions: ['png'] },
  'image/webp': { kind: 'image', extensions: ['webp'] },
  'image/gif': { kind: 'image', extensions: ['gif'] },
  // No browser but one shows them: they are kept as they are, for downloading.
  'image/heic': { kind: 'document', extensions: ['heic', 'heif'] },
  'image/heif': { kind: 'document', extensions: ['heif', 'heic'] },
  'audio/mpeg': { kind: 'audio', extensions: ['mp3'] },
  'audio/mp4': { kind: 'audio', extensions: ['m4a', 'mp4'] },
  'audio/x-m4a': { kind: 'audio', extensions: ['m4a'] },
  'audio/aac': { kind: 'audio', extensions: ['aac'] },
  'audio/wav': { kind: 'audio', extensions: ['wav'] },
  'audio/ogg': { kind: 'audio', extensions: ['ogg', 'oga', 'opus'] },
  'audio/flac': { kind: 'audio', extensions: ['flac'] },
  'audio/amr': { kind: 'audio', extensions: ['amr'] },
  'video/mp4': { kind: 'video', extensions: ['mp4', 'm4v'] },
  'video/x-m4v': { kind: 'video', extensions: ['m4v', 'mp4'] },
  'video/quicktime': { kind: 'video', extensions: ['mov', 'qt'] },
  'video/webm': { kind: 'video', extensions: ['webm'] },
  'video/ogg': { kind: 'video', extensions: ['ogv', 'ogg'] },
  'video/3gpp': { kind: 'video', extensions: ['3gp'] },
  'video/3gpp2': { kind: 'video', extensions: ['3g2'] },
  'application/pdf': { kind: 'document', extensions: ['pdf'] },
  'application/rtf': { kind: 'document', extensions: ['rtf', 'doc'] },
  'application/msword': { kind: 'document', extensions: ['doc', 'wps'] },
  'application/vnd.ms-excel': { kind: 'document', extensions: ['xls', 'et'] },
  'application/vnd.ms-powerpoint': { kind: 'document', extensions: ['ppt', 'dps'] },
  [`${office}.wordprocessingml.document`]: { kind: 'document', extensions: ['docx'] },
  [`${office}.spreadsheetml.sheet`]: { kind: 'document', extensions: ['xlsx'] },
  [`${office}.presentationml.presentation`]: { kind: 'document', extensions: ['pptx'] },
  [`${open}.text`]: { kind: 'document', extensions: ['odt'] },
  [`${open}.spreadsheet`]: { kind: 'document', extensions: ['ods'] },
  [`${open}.presentation`]: { kind: 'document', extensions: ['odp'] },
  'application/zip': { kind: 'archive', extensions: ['zip'] },
  'text/plain': { kind: 'text', extensions: ['txt', 'log', 'md', 'json', 'srt', 'ini', 'yaml', 'yml'] },
  'text/csv': { kind: 'text', extensions: ['csv', 'tsv'] },
};

/** The type whose names end like this, among the given ones. */
export const typeOfExtension = (extension: string, among: readonly string[]): string | undefined =>
  among.find((type) => fileTypes[type]?.extensions.includes(extension));

/** Names that a system would run or a browser would render when the file is opened from disk. */
export const dangerousExtensions: ReadonlySet<string> = new Set(
  [
    'ade adp apk app application appref-ms appx asp aspx bas bash bat bin cab cer chm class cmd cmdline com command',
    'cpl crt csh deb desktop dll dmg docm dotm elf exe fish fxp gadget hlp hta htaccess htm html htmlx ins inf iso isp',
    'jar js jse jsp ksh lnk mad maf mdb mde mht mhtml mjs msc msh msi msix msp mst ocx one ops pcd phar php php3 phtml',
    'pif pkg pl pls potm ppam ppsm pptm prf prg ps1 psm1 py pyc rb reg rpm run scf scr sct settingcontent-ms sh shb shs',
    'shtml sldm svg svgz swf sys theme url vb vbe vbs vhd vhdx vxd webloc ws wsc wsf wsh xbap xht xhtml xlam xll xlsm',
    'xltm xml xsl xslt zsh',
  ]
    .join(' ')
    .split(' '),
);
